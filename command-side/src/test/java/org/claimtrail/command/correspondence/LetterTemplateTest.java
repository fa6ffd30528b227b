package org.claimtrail.command.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.correspondence.LetterTemplateCommand.*;
import org.claimtrail.command.correspondence.press.TemplateRefusal;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private static final LetterBookId BOOK = LetterBookId.ofTenant("demo");
    private static final LetterTemplateId FIRST = new LetterTemplateId(new UUID(0, 1));
    private static final LetterTemplateId SECOND = new LetterTemplateId(new UUID(0, 2));
    private static final TemplateDrafted DRAFTED = new TemplateDrafted(BOOK, FIRST, "DENIAL", "en", "Subject", "Body");
    private static final TemplatePublished PUBLISHED =
            new TemplatePublished(BOOK, FIRST, "DENIAL", "en", 1, List.of("amina"), "Subject", "Body");

    @Test
    void a_template_is_drafted_once() {
        assertThat(LetterTemplateDecisions.draft(LetterBookState.BEGINNING, draft("DENIAL", "en", "Body")))
                .containsExactly(DRAFTED);
        refused(
                CorrespondenceRefusal.TEMPLATE_ALREADY_DRAFTED,
                () -> LetterTemplateDecisions.draft(after(DRAFTED), draft("DENIAL", "en", "Body")));
    }

    @Test
    void what_is_no_template_is_not_drafted() {
        refused(CorrespondenceRefusal.TEMPLATE_CODE_INVALID, () -> drafted("denial letter", "en", "Body"));
        refused(CorrespondenceRefusal.TEMPLATE_LANGUAGE_INVALID, () -> drafted("DENIAL", "../en", "Body"));
        refused(TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN, () -> drafted("DENIAL", "en", "{{class}}"));
        refused(TemplateRefusal.TEMPLATE_TAG_FORBIDDEN, () -> drafted("DENIAL", "en", "{{> other}}"));
    }

    @Test
    void a_draft_is_revised_as_long_as_it_is_one_and_says_something_else() {
        assertThat(LetterTemplateDecisions.revise(after(DRAFTED), revise("Other")))
                .containsExactly(new TemplateRevised(BOOK, FIRST, "Subject", "Other"));
        refused(
                CorrespondenceRefusal.TEMPLATE_UNCHANGED,
                () -> LetterTemplateDecisions.revise(after(DRAFTED), revise("Body")));
        refused(
                TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                () -> LetterTemplateDecisions.revise(after(DRAFTED), revise("{{#if denial}}")));
        refused(
                CorrespondenceRefusal.TEMPLATE_NOT_DRAFT,
                () -> LetterTemplateDecisions.revise(after(DRAFTED, PUBLISHED), revise("Other")));
        refused(
                CorrespondenceRefusal.TEMPLATE_UNKNOWN,
                () -> LetterTemplateDecisions.revise(LetterBookState.BEGINNING, revise("Other")));
    }

    @Test
    void somebody_else_publishes_it_and_whoever_revised_it_is_no_somebody_else() {
        assertThat(LetterTemplateDecisions.publish(after(DRAFTED), publish(FIRST), by("brian")))
                .containsExactly(PUBLISHED);
        refused(
                CorrespondenceRefusal.TEMPLATE_AUTHOR_PUBLISHES,
                () -> LetterTemplateDecisions.publish(after(DRAFTED), publish(FIRST), by("amina")));
        var revised =
                LetterBookState.evolve(after(DRAFTED), new TemplateRevised(BOOK, FIRST, "Subject", "Other"), "brian");
        refused(
                CorrespondenceRefusal.TEMPLATE_AUTHOR_PUBLISHES,
                () -> LetterTemplateDecisions.publish(revised, publish(FIRST), by("brian")));
        refused(
                CorrespondenceRefusal.TEMPLATE_NOT_DRAFT,
                () -> LetterTemplateDecisions.publish(after(DRAFTED, PUBLISHED), publish(FIRST), by("brian")));
    }

    @Test
    void versions_are_counted_for_each_code_and_language_and_a_number_is_not_used_again() {
        var second = new TemplateDrafted(BOOK, SECOND, "DENIAL", "en", "Subject", "Newer");
        var withdrawn = new TemplateWithdrawn(BOOK, FIRST, "Wrong");
        assertThat(version(after(DRAFTED, PUBLISHED, second))).isEqualTo(2);
        assertThat(version(after(DRAFTED, PUBLISHED, withdrawn, second))).isEqualTo(2);
        assertThat(version(after(
                        DRAFTED, PUBLISHED, new TemplateDrafted(BOOK, SECOND, "DENIAL", "sw", "Subject", "Hapana"))))
                .isEqualTo(1);
        assertThat(version(after(
                        DRAFTED, PUBLISHED, new TemplateDrafted(BOOK, SECOND, "CLOSURE", "en", "Subject", "Bye"))))
                .isEqualTo(1);
    }

    @Test
    void letters_are_written_from_the_latest_version_and_from_none_when_that_was_withdrawn() {
        var second = new TemplateDrafted(BOOK, SECOND, "DENIAL", "en", "Subject", "Newer");
        var newer = new TemplatePublished(BOOK, SECOND, "DENIAL", "en", 2, List.of("amina"), "Subject", "Newer");
        var both = after(DRAFTED, PUBLISHED, second, newer);
        assertThat(both.inForce("DENIAL", "en").orElseThrow().text()).isEqualTo(new TemplateText("Subject", "Newer"));
        assertThat(both.inForce("DENIAL", "sw")).isEmpty();
        assertThat(after(DRAFTED).inForce("DENIAL", "en")).isEmpty();
        assertThat(after(DRAFTED, PUBLISHED, second, newer, new TemplateWithdrawn(BOOK, SECOND, "Wrong"))
                        .inForce("DENIAL", "en"))
                .isEmpty();
    }

    @Test
    void a_template_is_withdrawn_once() {
        var withdraw = new WithdrawTemplate(BOOK, FIRST, "Wrong");
        var withdrawn = new TemplateWithdrawn(BOOK, FIRST, "Wrong");
        assertThat(LetterTemplateDecisions.withdraw(after(DRAFTED), withdraw)).containsExactly(withdrawn);
        assertThat(LetterTemplateDecisions.withdraw(after(DRAFTED, PUBLISHED), withdraw))
                .containsExactly(withdrawn);
        refused(
                CorrespondenceRefusal.TEMPLATE_ALREADY_WITHDRAWN,
                () -> LetterTemplateDecisions.withdraw(after(DRAFTED, withdrawn), withdraw));
        refused(
                CorrespondenceRefusal.TEMPLATE_UNKNOWN,
                () -> LetterTemplateDecisions.withdraw(LetterBookState.BEGINNING, withdraw));
    }

    private static int version(LetterBookState state) {
        return LetterTemplateDecisions.publish(state, publish(SECOND), by("brian")).stream()
                .map(event -> event instanceof TemplatePublished published ? published.version() : 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<LetterTemplateEvent> drafted(String code, String language, String body) {
        return LetterTemplateDecisions.draft(LetterBookState.BEGINNING, draft(code, language, body));
    }

    private static DraftTemplate draft(String code, String language, String body) {
        return new DraftTemplate(BOOK, FIRST, code, language, "Subject", body);
    }

    private static ReviseTemplate revise(String body) {
        return new ReviseTemplate(BOOK, FIRST, "Subject", body);
    }

    private static PublishTemplate publish(LetterTemplateId id) {
        return new PublishTemplate(BOOK, id);
    }

    private static LetterBookState after(LetterTemplateEvent... events) {
        var state = LetterBookState.BEGINNING;
        for (var event : events) {
            state = LetterBookState.evolve(state, event, "amina");
        }
        return state;
    }

    static void refused(Refusal code, ThrowingCallable decision) {
        assertThat(catchThrowableOfType(Refused.class, decision).refusal()).isEqualTo(code);
    }

    static Envelope by(String actor) {
        var now = Instant.parse("2026-04-02T08:00:00Z");
        return new Envelope(
                "demo", actor, List.of("any"), "c.T", "k", "f", "c", "c", "192.0.2.1", null, now, now, null);
    }
}
