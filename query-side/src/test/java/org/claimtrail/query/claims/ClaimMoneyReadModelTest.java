package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;
import static org.claimtrail.query.testing.Story.kes;

import org.claimtrail.events.claims.ClaimPaymentId;
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
