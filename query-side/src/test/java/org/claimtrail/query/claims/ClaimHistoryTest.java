package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.util.List;
import java.util.Objects;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryEntry.Change;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefusal;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The trail says who did what, when, from where, on which command, and what changed by it. */
class ClaimHistoryTest {

    private final QuerySide querySide = QuerySide.started();

    @Test
    void every_event_of_a_claim_and_its_disbursement_is_in_the_trail_in_the_order_it_happened() {
        var story = new Story("trail").plain();

        assertThat(trail("trail", story, "recordedAt"))
                .extracting(HistoryEntry::type)
                .containsSubsequence(
                        "claims.LossNotified",
                        "claims.ReserveSet",
                        "claims.PaymentApproved",
                        "payments.DisbursementCreated",
                        "payments.DisbursementPosted",
                        "claims.PaymentPosted",
                        "claims.ClaimClosed",
                        "claims.ClaimReopened")
                .hasSize(27);
        var latest = trail("trail", story, "-recordedAt").getFirst();
        assertThat(latest.type()).isEqualTo("claims.AssessorDismissed");
        assertThat(latest.summary())
                .isEqualTo("Amina Otieno (adjuster) dismissed the assessor rose-achieng: Knows the garage");
        assertThat(latest.changes())
                .containsExactly(new Change("assessors", "peter-ochieng, rose-achieng", "peter-ochieng"));
    }

    @Test
    void an_entry_says_who_did_what_in_plain_words_and_as_data() {
        var story = new Story("words").notified().opened().reserved();

        var entry = trail("words", story, null).getLast();

        assertThat(entry.summary())
                .isEqualTo("Amina Otieno (adjuster) set the reserve of INDEMNITY/repair to KES 450,000.00");
        assertThat(entry.who().address()).isEqualTo("192.0.2.7");
        assertThat(entry.who().roles()).containsExactly("adjuster");
        assertThat(entry.correlationId()).isEqualTo("corr-words");
        assertThat(entry.sequence()).isEqualTo(8);
        assertThat(entry.recordedAt()).isEqualTo(story.trail.now());
        assertThat(entry.payload()).containsKeys("line", "total", "rationale");
        assertThat(entry.changes())
                .contains(
                        new Change("reserves[OWN_DAMAGE/INDEMNITY/repair].total", null, "KES 450000.00"),
                        new Change("totals.outstanding", "KES 0.00", "KES 450000.00"));
    }

    @Test
    void a_change_of_status_is_told_from_and_to_with_its_reason() {
        var story = new Story("status").plain();

        var reopened = trail("status", story, null).stream()
                .filter(entry -> entry.type().equals("claims.ClaimReopened"))
                .findFirst()
                .orElseThrow();

        assertThat(reopened.reason()).isEqualTo("The garage found more");
        assertThat(reopened.summary())
                .isEqualTo("Amina Otieno (adjuster) reopened the claim, for the 1st time: Further damage");
        assertThat(reopened.changes())
                .contains(
                        new Change("status", "CLOSED", "OPEN"),
                        new Change("outcome", "PAID", null),
                        new Change("reopenCount", "0", "1"));
    }

    @Test
    void a_disbursement_changes_the_payment_that_it_was_made_for() {
        var story = new Story("moves").plain();

        var released = trail("moves", story, null).stream()
                .filter(entry -> entry.type().equals("payments.DisbursementRequested"))
                .findFirst()
                .orElseThrow();

        var name = "payments[" + story.payment + "].disbursement.";
        assertThat(released.changes())
                .contains(
                        new Change(name + "status", "APPROVED", "REQUESTED"),
                        new Change(name + "releasedBy", null, "Faith Njeri"));
    }

    @Test
    void every_aggregate_has_a_trail() {
        var story = new Story("others").plain();
        querySide.caughtUp();

        var policy = list("others", "policies", story.policy.toString());
        assertThat(policy).hasSize(4);
        assertThat(policy.get(2).summary())
                .isEqualTo(
                        "Amina Otieno (adjuster) renewed the policy from 2027-01-01 to 2027-12-31 for KES 60,000.00");
        assertThat(policy.get(2).changes()).contains(new Change("premium", "KES 50000.00", "KES 60000.00"));
        assertThat(list("others", "payments", story.disbursement.toString()))
                .hasSize(5)
                .last()
                .satisfies(entry -> assertThat(entry.changes()).contains(new Change("status", "EXECUTING", "POSTED")));
        assertThat(list("others", "uploads", story.upload.toString())).hasSize(2);
        assertThat(list("somebody else", "uploads", story.upload.toString())).isEmpty();
    }

    @Test
    void a_trail_comes_in_pages_and_is_sorted_by_time_only() {
        var story = new Story("pages").plain();
        querySide.caughtUp();

        var page = querySide.ask(
                new ListClaimHistory("pages", EVERYTHING, story.claim, new Paging(1, 10, null)), HistoryPage.class);
        assertThat(page.items()).hasSize(10);
        assertThat(page.total()).isEqualTo(27);
        assertThatThrownBy(() -> querySide.ask(
                        new ListClaimHistory("pages", EVERYTHING, story.claim, new Paging(0, 10, "actor")),
                        HistoryPage.class))
                .isInstanceOfSatisfying(QueryRefused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(QueryRefusal.Code.UNKNOWN_SORT);
                    assertThat(Objects.requireNonNull(refused.refusal()).arguments())
                            .containsEntry("allowed", "recordedAt");
                });
    }

    private List<HistoryEntry> trail(String tenant, Story story, @Nullable String sort) {
        querySide.caughtUp();
        return querySide
                .ask(new ListClaimHistory(tenant, EVERYTHING, story.claim, new Paging(0, 200, sort)), HistoryPage.class)
                .items();
    }

    private List<HistoryEntry> list(String tenant, String context, String id) {
        return querySide
                .ask(new ListHistory(tenant, EVERYTHING, context, id, Paging.first()), HistoryPage.class)
                .items();
    }
}
