package org.claimtrail.query.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.correspondence.letters.FindLetter;
import org.claimtrail.query.correspondence.letters.LetterDetail;
import org.claimtrail.query.correspondence.letters.LetterPage;
import org.claimtrail.query.correspondence.letters.LetterStatus;
import org.claimtrail.query.correspondence.letters.LetterSummary;
import org.claimtrail.query.correspondence.letters.ListLetters;
import org.claimtrail.query.correspondence.templates.FindLetterTemplate;
import org.claimtrail.query.correspondence.templates.LetterTemplateDetail;
import org.claimtrail.query.correspondence.templates.LetterTemplatePage;
import org.claimtrail.query.correspondence.templates.LetterTemplateStatus;
import org.claimtrail.query.correspondence.templates.ListLetterTemplates;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.LetterStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;

/** What is known of letters and of what they are written from, and to whom. */
class LettersOfAStoryTest {

    private static final Reach EVERYTHING = Reach.everything("Amina Otieno");
    private static final Reach HOLDER = Reach.only("wanjiru-kamau", true, false);
    private static final Reach STRANGER = Reach.only("somebody-else", true, true);

    private final QuerySide querySide = QuerySide.started();

    @Test
    void customers_see_what_is_for_them_and_counts_in_lists_details_and_trails() {
        var story = new Story("letters-seen").policyIssued().notified().opened().tied();
        var told = new LetterStory(story).letters();
        querySide.caughtUp();

        assertThat(numbers("letters-seen", EVERYTHING)).isEqualTo("1 2 3 4");
        assertThat(numbers("letters-seen", HOLDER)).isEqualTo("1 4");
        assertThat(numbers("letters-seen", STRANGER)).isEmpty();
        assertThat(numbers("letters-other", EVERYTHING)).isEmpty();
        for (var letter : new LetterId[] {told.internal, told.withdrawn}) {
            assertThat(found("letters-seen", EVERYTHING, letter)).isEqualTo("found with trail");
            assertThat(found("letters-seen", HOLDER, letter)).isEqualTo("");
        }
        assertThat(found("letters-seen", HOLDER, told.acknowledgement)).isEqualTo("found with trail");
        assertThat(found("letters-seen", STRANGER, told.acknowledgement)).isEqualTo("");
        assertThat(inTrailOfClaim(story, EVERYTHING)).isEqualTo(4);
        assertThat(inTrailOfClaim(story, HOLDER)).isEqualTo(2);
    }

    @Test
    void a_voucher_is_known_with_its_figures_and_its_signature() {
        var story = new Story("letters-signed").policyIssued().notified().opened();
        var told = new LetterStory(story).letters();
        querySide.caughtUp();

        var voucher = querySide
                .find(new FindLetter("letters-signed", EVERYTHING, told.voucher), LetterDetail.class)
                .orElseThrow();
        assertThat(voucher.letter().status()).isEqualTo(LetterStatus.SIGNED);
        assertThat(voucher.letter().amount()).isEqualTo(Money.of(30_000_000, "KES"));
        assertThat(voucher.letter().version()).isEqualTo(1);
        assertThat(voucher.signedDocumentId()).isNotNull();
        assertThat(voucher.settlement())
                .isEqualTo(new LetterDetail.VoucherFigures(
                        "Mombasa Road Garage",
                        Money.of(45_000_000, "KES"),
                        Money.of(0, "KES"),
                        Money.of(1_000_000, "KES"),
                        Money.of(0, "KES"),
                        Money.of(0, "KES"),
                        Money.of(44_000_000, "KES"),
                        Money.of(30_000_000, "KES"),
                        Money.of(30_000_000, "KES")));
    }

    @Test
    void the_latest_version_of_a_template_is_in_force_and_its_authors_are_named() {
        var told = new LetterStory(new Story("letters-templates")).templates("letters-templates");
        querySide.caughtUp();

        assertThat(template("letters-templates", told.first).template().status())
                .isEqualTo(LetterTemplateStatus.SUPERSEDED);
        var second = template("letters-templates", told.second);
        assertThat(second.template().status()).isEqualTo(LetterTemplateStatus.PUBLISHED);
        assertThat(second.template().templateVersion()).isEqualTo(2);
        assertThat(second.template().authors()).isEqualTo("Amina Otieno, Brian Mwangi");
        assertThat(second.template().publishedBy()).isEqualTo("Faith Njeri");
        assertThat(second.body()).isEqualTo("We regret.");
        assertThat(second.version()).isEqualTo(6);
        assertThat(template("letters-templates", told.third).template().explanation())
                .isEqualTo("Not needed");
        var page = querySide.ask(
                new ListLetterTemplates(
                        "letters-templates", ListLetterTemplates.Filter.none(), "denial", Paging.first()),
                LetterTemplatePage.class);
        assertThat(page.total()).isEqualTo(2);
    }

    private String numbers(String tenant, Reach reach) {
        return querySide
                .ask(
                        new ListLetters(tenant, reach, ListLetters.Filter.none(), "ltr-2026", Paging.first()),
                        LetterPage.class)
                .items()
                .stream()
                .map(LetterSummary::number)
                .map(number -> number.substring(number.length() - 1))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String found(String tenant, Reach reach, LetterId letter) {
        var trail = querySide.ask(
                new ListHistory(tenant, reach, "correspondence", letter.toString(), Paging.first()), HistoryPage.class);
        var isFound = querySide
                .find(new FindLetter(tenant, reach, letter), LetterDetail.class)
                .isPresent();
        return (isFound ? "found" : "") + (trail.total() > 0 ? " with trail" : "");
    }

    private long inTrailOfClaim(Story story, Reach reach) {
        return querySide
                .ask(new ListClaimHistory("letters-seen", reach, story.claim, Paging.first()), HistoryPage.class)
                .items()
                .stream()
                .filter(entry -> entry.type().equals("correspondence.LetterIssued"))
                .count();
    }

    private LetterTemplateDetail template(String tenant, LetterTemplateId template) {
        return querySide
                .find(new FindLetterTemplate(tenant, template), LetterTemplateDetail.class)
                .orElseThrow();
    }
}
