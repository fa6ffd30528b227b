package org.claimtrail.query.testing;

import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentApprovalRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.policies.PolicyEvent.PremiumReceived;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a claim's money beside its reserves, and to a limit that it shares with others. */
public final class MoneyStory {

    public final LimitId limit = LimitId.of(UUID.randomUUID());
    public final ClaimPaymentId second = ClaimPaymentId.of(UUID.randomUUID());
    public final ClaimPaymentId third = ClaimPaymentId.of(UUID.randomUUID());

    private static final AuthorityBasis COMMITTEE = new AuthorityBasis(1, "committee", null);

    private final Story story;
    private final SharedLimit shared;

    public MoneyStory(Story story) {
        this.story = story;
        this.shared = new SharedLimit(
                limit, story.policy, "POL-2026-7", Term.ofYear(2026), "OWN_DAMAGE", LimitType.AGGREGATE, kes(1_000), 1);
    }

    public MoneyStory adjusted() {
        story.trail.happens(
                new PremiumReceived(
                        story.policy,
                        "POL-2026-7",
                        LocalDate.of(2026, 1, 1),
                        kes(5_250_000),
                        LocalDate.of(2026, 1, 3),
                        "SCK1"),
                new LossAdjusted(
                        story.claim,
                        story.number,
                        story.exposure,
                        1,
                        null,
                        "Report",
                        new NetPayable(
                                kes(31_000_000),
                                List.of(new Calculated(
                                        Step.DEDUCTIBLE, kes(31_000_000), kes(1_000_000), null, kes(30_000_000))),
                                kes(30_000_000)),
                        kes(1_000_000),
                        null),
                new AdjustmentOutdated(story.claim, story.exposure, 1, kes(5)),
                new ReserveVoteRecorded(story.claim, story.repair, kes(80_000_000), "Zawadi", 1, 2, COMMITTEE),
                new PartyAccountChanged(story.claim, story.garage.id(), story.garage.account(), "Amina Otieno"));
        return this;
    }

    /** 800 of 1,000 are set aside, voted for, and given back. */
    public MoneyStory heldAndGivenBack() {
        asked(second, 800, new Exchange(Money.of(6, "USD"), "0.00775", "CBK", LocalDate.of(2026, 3, 1)));
        story.trail.happens(
                new LimitOpened(limit, shared),
                new LimitHeld(
                        limit, hold(second), LimitType.AGGREGATE, story.claim, story.number, 1, kes(800), kes(200)),
                new LimitNearlyExhausted(limit, kes(800), kes(1_000)),
                new PaymentHoldGranted(story.claim, second, limit),
                new PaymentApprovalRequested(story.claim, second, kes(30_000_800), COMMITTEE),
                new PaymentVoteRecorded(story.claim, second, "Zawadi", 1, 2, COMMITTEE),
                new PayeeChanged(story.claim, second, story.garage, "Amina Otieno"),
                new PaymentWithdrawn(story.claim, second, "Asked twice"),
                new PaymentHoldReleased(story.claim, second, limit),
                new LimitReleased(limit, hold(second), story.claim, kes(800), kes(1_000)));
        return this;
    }

    /** The limit shrinks to 700, of which another asks for 900. */
    public MoneyStory refused() {
        asked(third, 900, null);
        story.trail.happens(
                new LimitChanged(limit, kes(700), kes(700), 2),
                new LimitHoldRefused(
                        limit, hold(third), LimitType.AGGREGATE, story.claim, story.number, 1, kes(900), kes(700)),
                new PaymentHoldRefused(story.claim, third, limit, kes(700)));
        return this;
    }

    /** 600 are set aside and used up. */
    public MoneyStory usedUp(ClaimPaymentId payment) {
        story.trail.happens(
                new LimitHeld(
                        limit, hold(payment), LimitType.AGGREGATE, story.claim, story.number, 1, kes(600), kes(100)),
                new LimitConfirmed(limit, hold(payment), story.claim, kes(600)));
        return this;
    }

    private void asked(ClaimPaymentId payment, long amount, @Nullable Exchange exchange) {
        story.trail.happens(
                new PaymentRequested(
                        story.claim,
                        payment,
                        PaymentType.PARTIAL,
                        story.repair,
                        story.garage,
                        kes(amount),
                        "Amina Otieno",
                        exchange),
                new PaymentHoldRequested(
                        story.claim,
                        story.number,
                        payment,
                        shared,
                        kes(amount),
                        kes(30_000_000 + amount),
                        COMMITTEE,
                        false));
    }

    private static HoldId hold(ClaimPaymentId payment) {
        return HoldId.of(payment);
    }
}
