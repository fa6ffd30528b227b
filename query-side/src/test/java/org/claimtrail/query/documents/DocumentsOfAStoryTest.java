package org.claimtrail.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.documents.documentsummary.DocumentDetail;
import org.claimtrail.query.documents.documentsummary.DocumentPage;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.State;
import org.claimtrail.query.documents.documentsummary.DocumentStatus;
import org.claimtrail.query.documents.documentsummary.FindDocument;
import org.claimtrail.query.documents.documentsummary.FindDocumentRequirements;
import org.claimtrail.query.documents.documentsummary.FindStoredVersion;
import org.claimtrail.query.documents.documentsummary.ListDocuments;
import org.claimtrail.query.documents.documentsummary.StoredVersion;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.Papers;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known of the documents about a claim, and to whom. */
class DocumentsOfAStoryTest {

    private static final Reach HOLDER = Reach.only("wanjiru-kamau", true, false);
    private static final Reach ASSESSOR = Reach.only("peter-ochieng", false, true);
    private static final Reach DISMISSED = Reach.only("rose-achieng", true, true);

    private final QuerySide querySide = QuerySide.started();
    private final DocumentId internal = DocumentId.of(UUID.randomUUID());
    private final DocumentId shared = DocumentId.of(UUID.randomUUID());

    @Test
    void each_sees_what_is_for_his_eyes_in_lists_details_and_trails() {
        var story = told("papers-seen");
        assertThat(seen(story, "papers-seen", EVERYTHING)).isEqualTo("2 IVT SVT trail IS");
        assertThat(seen(story, "papers-seen", ASSESSOR)).isEqualTo("2 IVT SVT trail IS");
        assertThat(seen(story, "papers-seen", HOLDER)).isEqualTo("1 SVT trail S");
        assertThat(seen(story, "papers-seen", DISMISSED)).isEqualTo("0 trail ");
        assertThat(seen(story, "papers-other", EVERYTHING)).isEqualTo("0 trail ");

        story.trail.happens(
                new DocumentReclassified(internal, "PHOTO", "Photo", Visibility.SHARED),
                new DocumentWithdrawn(shared, "Another claim's"));
        querySide.caughtUp();
        assertThat(seen(story, "papers-seen", HOLDER)).isEqualTo("1 IVT trail I");
        assertThat(seen(story, "papers-seen", EVERYTHING)).isEqualTo("2 IVT SVT trail IS");
    }

    @Test
    void the_best_of_its_documents_says_what_came_of_a_requirement() {
        var story = told("papers-wanted");
        assertThat(wanted(story, "papers-wanted", EVERYTHING)).isEqualTo("POLICE_REPORT RECEIVED 2");
        assertThat(wanted(story, "papers-wanted", HOLDER)).isEqualTo("POLICE_REPORT RECEIVED 1");
        story.trail.happens(new DocumentRejected(shared, 1, "Faint"), new DocumentVerified(internal, 1, null));
        querySide.caughtUp();
        assertThat(wanted(story, "papers-wanted", HOLDER)).isEqualTo("POLICE_REPORT VERIFIED 1");
        story.trail.happens(new DocumentWithdrawn(internal, "Another claim's"));
        querySide.caughtUp();
        assertThat(wanted(story, "papers-wanted", EVERYTHING)).isEqualTo("POLICE_REPORT REJECTED 1");
        story.trail.happens(new DocumentReclassified(shared, "PHOTO", "Photo", Visibility.SHARED));
        querySide.caughtUp();
        assertThat(wanted(story, "papers-wanted", EVERYTHING)).isEqualTo("POLICE_REPORT MISSING 0");
        assertThat(querySide.find(
                        new FindDocumentRequirements("papers-other", EVERYTHING, story.claim),
                        DocumentRequirements.class))
                .isEmpty();
        assertThat(querySide.find(
                        new FindDocumentRequirements("papers-wanted", DISMISSED, story.claim),
                        DocumentRequirements.class))
                .isEmpty();
    }

    @Test
    void what_is_asked_for_again_in_other_words_is_one_requirement() {
        var story = told("papers-again");
        story.trail.happens(new ClaimAcknowledged(
                story.claim, "Amina Otieno", java.util.List.of("Police report", "police abstract", "Photos", "?")));
        querySide.caughtUp();
        var wanted = querySide
                .find(new FindDocumentRequirements("papers-again", EVERYTHING, story.claim), DocumentRequirements.class)
                .orElseThrow();
        assertThat(wanted.requirements())
                .extracting(each -> each.type() + "=" + each.askedFor())
                .containsExactly("POLICE_REPORT=Police report", "PHOTO=Photos", "OTHER=?");
        assertThat(wanted.missing()).isEqualTo(2);
        assertThat(wanted.complete()).isFalse();
        assertThat(wanted.requirements().getFirst().status()).isEqualTo(State.RECEIVED);
    }

    @Test
    void a_document_is_known_with_what_was_found_of_each_version() {
        new Story("papers-versions").documented();
        querySide.caughtUp();
        var listed = list("papers-versions", EVERYTHING, "100 % right").items();
        assertThat(listed).isEmpty();
        var document = list("papers-versions", EVERYTHING, "kda 123a").items().getFirst();
        assertThat(document.status()).isEqualTo(DocumentStatus.VERIFIED);
        assertThat(document.versions()).isEqualTo(2);
        assertThat(document.version()).isEqualTo(4);
        var versions = querySide
                .find(new FindDocument("papers-versions", EVERYTHING, document.id()), DocumentDetail.class)
                .orElseThrow()
                .versions();
        assertThat(versions)
                .extracting(each -> each.fileName() + " " + each.finding() + " " + each.decisionNotes())
                .containsExactly("first.pdf REJECTED Page 2 is missing", "second.pdf VERIFIED null");
        assertThat(stored("papers-versions", document.id(), null)).isEqualTo("demo/ab/second.pdf");
        assertThat(stored("papers-versions", document.id(), 1)).isEqualTo("demo/ab/first.pdf");
        assertThat(stored("papers-versions", document.id(), 3)).isEqualTo("none");
    }

    private Story told(String tenant) {
        var story = new Story(tenant).policyIssued().notified().opened().tied();
        var claim = DocumentSubject.of(story.claim);
        story.trail.happens(
                Papers.uploaded(internal, claim, "POLICE_REPORT", Visibility.INTERNAL),
                Papers.uploaded(shared, claim, "POLICE_REPORT", Visibility.SHARED));
        querySide.caughtUp();
        return story;
    }

    /** How many are listed; for each, whether it is found, has bytes and a trail; and whose events are in the claim's trail. */
    private String seen(Story story, String tenant, Reach reach) {
        var trail = querySide.ask(new ListClaimHistory(tenant, reach, story.claim, Paging.first()), HistoryPage.class);
        var told = trail.items().stream()
                .filter(entry -> entry.type().equals("documents.DocumentUploaded"))
                .map(entry -> entry.aggregateId().equals(internal.toString()) ? "I" : "S")
                .sorted()
                .collect(Collectors.joining());
        return list(tenant, reach, null).total() + " " + one("I", internal, tenant, reach)
                + one("S", shared, tenant, reach) + "trail " + told;
    }

    private String one(String letter, DocumentId document, String tenant, Reach reach) {
        var found = querySide
                .find(new FindDocument(tenant, reach, document), DocumentDetail.class)
                .isPresent();
        var bytes = querySide.find(new FindStoredVersion(tenant, reach, document, null), StoredVersion.class);
        var trail = querySide.ask(
                new ListHistory(tenant, reach, "documents", document.toString(), Paging.first()), HistoryPage.class);
        var ways = (found ? letter : "") + (bytes.isPresent() ? "V" : "") + (trail.total() > 0 ? "T" : "");
        return ways.isEmpty() ? "" : ways + " ";
    }

    private DocumentPage list(String tenant, Reach reach, @Nullable String text) {
        return querySide.ask(
                new ListDocuments(tenant, reach, ListDocuments.Filter.none(), text, Paging.first()),
                DocumentPage.class);
    }

    private String wanted(Story story, String tenant, Reach reach) {
        return querySide
                .find(new FindDocumentRequirements(tenant, reach, story.claim), DocumentRequirements.class)
                .orElseThrow()
                .requirements()
                .stream()
                .map(each -> each.type() + " " + each.status() + " "
                        + each.documents().size())
                .collect(Collectors.joining(", "));
    }

    private String stored(String tenant, DocumentId document, @Nullable Integer number) {
        return querySide
                .find(new FindStoredVersion(tenant, EVERYTHING, document, number), StoredVersion.class)
                .map(StoredVersion::storageKey)
                .orElse("none");
    }
}
