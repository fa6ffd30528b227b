package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.Story.kes;

import java.time.Instant;
import java.util.Objects;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.PaymentStatus;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.ClaimSummary;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;

/** A claim's row in the list and the claim itself say the same at every step. */
class ClaimReadModelsTest {

    private final QuerySide querySide = QuerySide.started();

    @Test
    void a_notified_claim_shows_what_was_notified() {
        var story = new Story("notified").notified();

        var summary = summary("notified");
        assertThat(summary.status()).isEqualTo(ClaimStatus.NOTIFIED);
        assertThat(summary.reporter()).isEqualTo("Wanjiru Kamau");
        assertThat(summary.onRisk()).isNull();
        assertThat(summary.outstanding()).isEqualTo(kes(0));
        assertThat(detail("notified", story).loss().cause()).isEqualTo("COLLISION");
    }

    @Test
    void money_that_waits_for_approval_is_still_outstanding() {
        var story = new Story("waits").notified().opened().reserved().paymentWaits();

        var summary = summary("waits");
        assertThat(summary.insured()).isEqualTo("Wanjiru Kamau");
        assertThat(summary.onRisk()).isTrue();
        assertThat(summary.coverage()).isEqualTo(CoverageStatus.CONFIRMED);
        assertThat(summary.outstanding()).isEqualTo(kes(45_000_000));
        assertThat(summary.paymentsAwaitingApproval()).isEqualTo(1);
        var detail = detail("waits", story);
        assertThat(detail.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.paymentId()).isEqualTo(story.payment);
            assertThat(approval.requestedBy()).isEqualTo("Amina Otieno");
        });
        assertThat(detail.totals().outstanding()).isEqualTo(summary.outstanding());
    }

    @Test
    void an_approved_payment_is_committed_until_it_is_paid() {
        var story = new Story("approved")
                .notified()
                .opened()
                .reserved()
                .paymentWaits()
                .approved();

        var summary = summary("approved");
        assertThat(summary.committed()).isEqualTo(kes(30_000_000));
        assertThat(summary.outstanding()).isEqualTo(kes(15_000_000));
        assertThat(summary.paymentsAwaitingApproval()).isZero();
        var payment = detail("approved", story).payments().getFirst();
        assertThat(payment.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(payment.decidedBy()).isEqualTo("Brian Mwangi");
    }

    @Test
    void list_and_claim_agree_on_the_money_when_all_has_happened() {
        var story = new Story("all").whole();

        var summary = summary("all");
        assertThat(summary.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(summary.reopenCount()).isEqualTo(1);
        assertThat(summary.reserved()).isEqualTo(kes(30_000_000));
        assertThat(summary.paid()).isEqualTo(kes(30_000_000));
        assertThat(summary.outstanding()).isEqualTo(kes(0));
        assertThat(summary.reservesAwaitingApproval()).isEqualTo(1);
        var detail = detail("all", story);
        assertThat(detail.totals().reserved()).isEqualTo(summary.reserved());
        assertThat(detail.totals().paid()).isEqualTo(summary.paid());
        assertThat(detail.version()).isEqualTo(summary.version());
        var disbursement = Objects.requireNonNull(detail.payments().getFirst().disbursement());
        assertThat(disbursement.number()).isEqualTo("PAY-2026-000009");
        assertThat(disbursement.releasedBy()).isEqualTo("Faith Njeri");
    }

    @Test
    void a_claim_is_shown_as_it_was_recorded_at_any_moment() {
        var story = new Story("then").notified().opened().reserved();
        var reserved = story.trail.now();
        story.paymentWaits().approved().paid().closed();

        var then = find(new FindClaim("then", EVERYTHING, story.claim, reserved, null));
        assertThat(then.payments()).isEmpty();
        assertThat(then.totals().outstanding()).isEqualTo(kes(45_000_000));
        assertThat(detail("then", story).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(querySide.find(
                        new FindClaim("then", EVERYTHING, story.claim, Instant.parse("2026-01-01T00:00:00Z"), null),
                        ClaimDetail.class))
                .isEmpty();
    }

    @Test
    void a_claim_is_shown_as_it_held_in_the_business() {
        var story = new Story("held").notified();
        var earlier = story.trail.now();
        story.trail.holdingFrom(earlier.minusSeconds(1));
        story.opened();

        var held = find(new FindClaim("held", EVERYTHING, story.claim, null, earlier));
        assertThat(held.work().acknowledgedAt()).isEqualTo(earlier.minusSeconds(1));
        assertThat(held.status()).isEqualTo(ClaimStatus.NOTIFIED);
    }

    @Test
    void nobody_sees_the_claim_of_another_tenant() {
        var story = new Story("mine").notified();
        querySide.caughtUp();

        assertThat(querySide.find(FindClaim.now("yours", EVERYTHING, story.claim), ClaimDetail.class))
                .isEmpty();
        assertThat(list("yours").items()).isEmpty();
    }

    private ClaimSummary summary(String tenant) {
        querySide.caughtUp();
        return list(tenant).items().getFirst();
    }

    private ClaimPage list(String tenant) {
        return querySide.ask(
                new ListClaims(tenant, EVERYTHING, ListClaims.Filter.none(), null, Paging.first()), ClaimPage.class);
    }

    private ClaimDetail detail(String tenant, Story story) {
        return find(FindClaim.now(tenant, EVERYTHING, story.claim));
    }

    private ClaimDetail find(FindClaim query) {
        querySide.caughtUp();
        return querySide.find(query, ClaimDetail.class).orElseThrow();
    }
}
