package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimEvent.ReserveSet;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryOpened;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryRecorded;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryReversed;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.lines.ClaimLines;
import org.claimtrail.query.claims.lines.ClaimPaymentDetail;
import org.claimtrail.query.claims.lines.ClaimPaymentDetail.HoldStatus;
import org.claimtrail.query.claims.lines.ClaimPaymentStatus;
import org.claimtrail.query.claims.lines.FindClaimLines;
import org.claimtrail.query.claims.lines.FindClaimPayment;
import org.claimtrail.query.limits.limitsummary.FindLimit;
import org.claimtrail.query.limits.limitsummary.LimitDetail;
import org.claimtrail.query.testing.MoneyStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;

/** Lines, payments and shared limits show what has happened to the money. */
class ClaimMoneyReadModelTest {

    private final QuerySide querySide = QuerySide.started();

    @Test
    void a_line_shows_what_waits_what_is_committed_and_what_is_left() {
        var story = new Story("lines").notified().opened().reserved().paymentWaits();
        assertThat(lines("lines", story).lines().getFirst().line().asked()).isEqualTo(kes(30_000_000));
        assertThat(lines("lines", story).sums().outstanding()).isEqualTo(kes(45_000_000));

        story.approved();
        var committed = lines("lines", story).lines().getFirst().line();
        assertThat(committed.asked()).isEqualTo(kes(0));
        assertThat(committed.committed()).isEqualTo(kes(30_000_000));
        assertThat(committed.outstanding()).isEqualTo(kes(15_000_000));

        story.paid().closed();
        var closed = lines("lines", story);
        assertThat(closed.lines().getFirst().line().outstanding()).isEqualTo(kes(0));
        assertThat(closed.sums().paid()).isEqualTo(kes(30_000_000));
        assertThat(closed.sums().incurred()).isEqualTo(kes(30_000_000));
    }

    @Test
    void what_comes_back_is_shared_out_over_the_lines_by_what_was_paid_on_them_and_adds_up() {
        var story = new Story("recovered")
                .notified()
                .opened()
                .reserved()
                .paymentWaits()
                .approved()
                .paid();
        var other = new ReserveLine(story.exposure, ReserveLine.CostType.INDEMNITY, "towing");
        var towing = ClaimPaymentId.of(UUID.randomUUID());
        var recovery = RecoveryId.of(UUID.randomUUID());
        story.trail.happens(
                new ReserveSet(
                        story.claim, other, kes(20_000_000), "Invoice", new AuthorityBasis(1, "supervisor", null)),
                new PaymentRequested(
                        story.claim, towing, PaymentType.PARTIAL, other, story.garage, kes(15_000_000), "Amina Otieno"),
                new PaymentPosted(
                        story.claim, towing, DisbursementId.of("recovered", towing, 1), kes(15_000_000), "TRF_2"),
                new RecoveryOpened(
                        story.claim, recovery, story.number, Kind.SUBROGATION, "Driver", kes(100), "Liability"),
                new RecoveryRecorded(story.claim, recovery, "R-1", kes(100), LocalDate.of(2026, 4, 2), kes(100)),
                new RecoveryRecorded(story.claim, recovery, "R-2", kes(1), LocalDate.of(2026, 4, 3), kes(101)));

        var lines = lines("recovered", story);
        // 101 by 300,000.00 and 150,000.00: 67.33 and 33.67.
        assertThat(lines.lines())
                .extracting(each -> each.line().category(), each -> each.line().recovered())
                .containsExactlyInAnyOrder(tuple("repair", kes(67)), tuple("towing", kes(34)));
        assertThat(lines.lines())
                .allSatisfy(each -> assertThat(each.line().netIncurred())
                        .isEqualTo(each.line().incurred().minus(each.line().recovered())));
        assertThat(lines.sums().recovered()).isEqualTo(kes(101));
        assertThat(lines.sums().netIncurred()).isEqualTo(lines.sums().incurred().minus(kes(101)));

        story.trail.happens(new RecoveryReversed(story.claim, recovery, "R-2", kes(1), "Bounced", kes(100)));
        assertThat(lines("recovered", story).lines().stream()
                        .map(each -> each.line().recovered())
                        .reduce(kes(0), Money::plus))
                .isEqualTo(kes(100));
    }

    @Test
    void lines_and_claim_agree_on_the_money() {
        var story = new Story("agree").whole();

        var lines = lines("agree", story);
        var totals = querySide
                .find(FindClaim.now("agree", EVERYTHING, story.claim), ClaimDetail.class)
                .orElseThrow()
                .totals();
        assertThat(lines.sums().paid()).isEqualTo(totals.paid());
        assertThat(lines.sums().outstanding()).isEqualTo(totals.outstanding());
        assertThat(lines.sums().reserved()).isEqualTo(totals.reserved());
        assertThat(lines.lines().getFirst().line().requested()).isEqualTo(kes(80_000_000));
    }

    @Test
    void a_payment_shows_its_votes_its_exchange_and_its_part_of_the_shared_limit() {
        var story = new Story("shares").notified().opened().reserved();
        var money = new MoneyStory(story).heldAndGivenBack().refused();

        var second = payment("shares", story, money.second);
        assertThat(second.payment().status()).isEqualTo(ClaimPaymentStatus.WITHDRAWN);
        assertThat(second.hold()).isEqualTo(HoldStatus.RELEASED);
        assertThat(second.votes()).isZero();
        assertThat(second.rate()).isEqualTo("0.00775");
        assertThat(second.payment().payout().currency()).isEqualTo("USD");
        var third = payment("shares", story, money.third);
        assertThat(third.payment().status()).isEqualTo(ClaimPaymentStatus.HOLD_REFUSED);
        assertThat(third.payment().explanation()).contains("KES 7.00");
    }

    @Test
    void a_limit_shows_who_has_taken_how_much_of_it() {
        var story = new Story("limits").notified().opened().reserved();
        var money = new MoneyStory(story).heldAndGivenBack().refused();
        money.usedUp(story.payment);
        querySide.caughtUp();

        var limit = querySide
                .find(new FindLimit("limits", money.limit), LimitDetail.class)
                .orElseThrow();
        assertThat(limit.limit().amount()).isEqualTo(kes(700));
        assertThat(limit.limit().confirmed()).isEqualTo(kes(600));
        assertThat(limit.limit().held()).isEqualTo(kes(0));
        assertThat(limit.limit().remaining()).isEqualTo(kes(100));
        assertThat(limit.limit().refusals()).isEqualTo(1);
        assertThat(limit.limit().oldestHeldAt()).isNull();
        assertThat(limit.holds())
                .extracting(hold -> hold.id().value(), LimitDetail.Hold::status)
                .containsExactly(
                        tuple(money.second.value(), LimitDetail.HoldStatus.RELEASED),
                        tuple(money.third.value(), LimitDetail.HoldStatus.REFUSED),
                        tuple(story.payment.value(), LimitDetail.HoldStatus.CONFIRMED));
        assertThat(querySide.find(new FindLimit("others", money.limit), LimitDetail.class))
                .isEmpty();
    }

    private ClaimLines lines(String tenant, Story story) {
        querySide.caughtUp();
        return querySide
                .find(new FindClaimLines(tenant, EVERYTHING, story.claim), ClaimLines.class)
                .orElseThrow();
    }

    private ClaimPaymentDetail payment(String tenant, Story story, ClaimPaymentId payment) {
        querySide.caughtUp();
        return querySide
                .find(new FindClaimPayment(tenant, EVERYTHING, story.claim, payment), ClaimPaymentDetail.class)
                .orElseThrow();
    }
}
