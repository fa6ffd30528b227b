package org.claimtrail.command.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.UploadCommand.CompleteUpload;
import org.claimtrail.command.uploads.UploadCommand.FailUpload;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadEvent.UploadCompleted;
import org.claimtrail.events.uploads.UploadEvent.UploadFailed;
import org.claimtrail.events.uploads.UploadEvent.UploadReceived;
import org.claimtrail.events.uploads.UploadId;
import org.junit.jupiter.api.Test;

class UploadTest {

    private static final UploadId ID = UploadId.of(new UUID(0, 1));
    private static final Counts COUNTS = new Counts(2, 1, 1, 0, 0, 0);

    @Test
    void a_file_is_received_once() {
        var events = UploadDecisions.receive(UploadState.BEGINNING, receive("rows.csv", "aa"));

        assertThat(events)
                .containsExactly(new UploadReceived(ID, Kind.CLAIMS, "rows.csv", 3, "aa", Map.of("paid", "Paid")));
        assertThat(UploadDecisions.receive(received(), receive("rows.csv", "aa")))
                .isEmpty();
    }

    @Test
    void another_file_under_the_same_identifier_is_refused() {
        assertRefused(
                () -> UploadDecisions.receive(received(), receive("rows.csv", "bb")),
                UploadRefusal.UPLOAD_ALREADY_RECEIVED);
    }

    @Test
    void a_name_that_is_a_path_or_breaks_a_line_is_refused() {
        for (var name : List.of("", "../rows.csv", "a\\b", "a\r\nb", "x".repeat(256))) {
            assertRefused(
                    () -> UploadDecisions.receive(UploadState.BEGINNING, receive(name, "aa")),
                    UploadRefusal.UPLOAD_NAME_INVALID);
        }
    }

    @Test
    void a_name_may_be_as_long_as_it_is_kept_and_have_spaces() {
        for (var name : List.of("x".repeat(255), "my rows.csv", "~.csv")) {
            assertThat(UploadDecisions.receive(UploadState.BEGINNING, receive(name, "aa")))
                    .hasSize(1);
        }
        for (var name : List.of("a\u001Fb", "a\u007Fb", "a/b")) {
            assertRefused(
                    () -> UploadDecisions.receive(UploadState.BEGINNING, receive(name, "aa")),
                    UploadRefusal.UPLOAD_NAME_INVALID);
        }
    }

    @Test
    void an_upload_that_fails_says_why() {
        assertThat(UploadDecisions.fail(received(), new FailUpload(ID, "FILE_BROKEN", "Cut off.", COUNTS)))
                .containsExactly(new UploadFailed(ID, "FILE_BROKEN", "Cut off.", COUNTS));
    }

    @Test
    void an_upload_ends_once_and_in_one_way() {
        var end = UploadDecisions.complete(received(), new CompleteUpload(ID, COUNTS));

        assertThat(end).containsExactly(new UploadCompleted(ID, COUNTS));
        var finished = UploadState.evolve(received(), end.getFirst());
        assertThat(UploadDecisions.complete(finished, new CompleteUpload(ID, COUNTS)))
                .isEmpty();
        assertRefused(
                () -> UploadDecisions.fail(finished, new FailUpload(ID, "FILE_BROKEN", "Cut off.", COUNTS)),
                UploadRefusal.UPLOAD_FINISHED);
    }

    @Test
    void what_was_never_received_cannot_end() {
        assertRefused(
                () -> UploadDecisions.complete(UploadState.BEGINNING, new CompleteUpload(ID, COUNTS)),
                UploadRefusal.UPLOAD_NOT_FOUND);
    }

    private static UploadState received() {
        return UploadState.evolve(
                UploadState.BEGINNING,
                new UploadReceived(ID, Kind.CLAIMS, "rows.csv", 3, "aa", Map.of("paid", "Paid")));
    }

    private static ReceiveUpload receive(String name, String sha256) {
        return new ReceiveUpload(ID, Kind.CLAIMS, name, 3, sha256, Map.of("paid", "Paid"));
    }

    private static void assertRefused(ThrowingCallable call, UploadRefusal code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
