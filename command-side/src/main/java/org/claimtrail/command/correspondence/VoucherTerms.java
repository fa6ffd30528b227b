package org.claimtrail.command.correspondence;

import java.util.Optional;
import org.claimtrail.command.claims.Settlements.Settlement;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a discharge voucher says of a payment: the figures of the loss's adjustment, as they were calculated there. */
public final class VoucherTerms {

    private VoucherTerms() {}

    /**
     * What is to be said of the payment now.
     *
     * @throws Refused when there is no such payment, or nothing will come of it
     */
    public static SettlementTerms of(ClaimPaymentId payment, Optional<Settlement> settlement) {
        var found = settlement.orElseThrow(() -> new Refused(
                CorrespondenceRefusal.VOUCHER_PAYMENT_UNKNOWN, "The claim has no payment " + payment + "."));
        Refused.unless(
                found.stands(), CorrespondenceRefusal.VOUCHER_PAYMENT_ENDED, "The payment is " + found.status() + ".");
        var steps = found.calculation();
        return new SettlementTerms(
                payment,
                found.payee(),
                steps == null ? found.amount() : steps.loss(),
                taken(steps, found.amount(), Step.AVERAGE),
                taken(steps, found.amount(), Step.DEDUCTIBLE),
                taken(steps, found.amount(), Step.COINSURANCE),
                taken(steps, found.amount(), Step.SUB_LIMIT)
                        .plus(taken(steps, found.amount(), Step.OCCURRENCE_LIMIT))
                        .plus(taken(steps, found.amount(), Step.AGGREGATE_LIMIT)),
                steps == null ? found.amount() : steps.net(),
                found.amount(),
                found.payout());
    }

    /** What the steps of a kind take off. */
    private static Money taken(@Nullable NetPayable calculation, Money amount, Step kind) {
        var zero = Money.zero(amount.currency());
        return calculation == null
                ? zero
                : calculation.steps().stream()
                        .filter(step -> step.step() == kind)
                        .map(step -> step.before().minus(step.after()))
                        .reduce(zero, Money::plus);
    }
}
