package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.command.claims.MoneyCommand.AdjustLoss;
import org.claimtrail.command.claims.MoneyCommand.OutdateAdjustment;
import org.claimtrail.command.claims.NetPayableCalculation.Remaining;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.limits.SharedLimits;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.AdjustmentOutdated;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms.Bounds;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Decides how large a loss is and what is paid for it (I2). */
final class AdjustmentDecisions {

    private AdjustmentDecisions() {}

    /** Also on a closed claim: what is paid there in addition follows from a loss that turned out larger. */
    static List<ClaimEvent> adjust(ClaimState state, AdjustLoss c, Envelope by, LimitStands stands) {
        var file = PaymentGuards.worked(state);
        var policy = PaymentGuards.policy(file);
        var cover = PaymentGuards.cover(file, policy, c.exposureId());
        refuseImpossible(file, cover, c);
        var deductible = SharedLimits.deductible(by.tenant(), policy, cover);
        var remaining = new Remaining(
                deductible
                        .map(limit -> remaining(limit, Set.of(HoldId.of(c.exposureId())), stands))
                        .orElseGet(() -> cover.deductible()
                                .minus(file.ledger().deductibleUsedOn(others(file, cover, c.exposureId())))),
                subLimit(file, cover, c.exposureId()),
                left(file, cover, c.exposureId(), cover.limit()),
                aggregate(file, policy, new Asked(cover, c.exposureId()), by, stands));
        var calculation = new NetPayableCalculation(cover.terms(), c.valueAtRisk(), remaining).of(c.loss());
        var committed = file.ledger().owedOn(Set.of(c.exposureId()));
        unless(
                !committed.exceeds(calculation.net()),
                ClaimRefusal.NET_BELOW_COMMITTED,
                committed + " is paid, promised or asked for; " + calculation.net() + " would be payable.");
        var before = file.ledger().adjustments().get(c.exposureId());
        return List.of(new LossAdjusted(
                c.claimId(),
                file.loss().claimNumber(),
                c.exposureId(),
                before == null ? 1 : before.number() + 1,
                c.valueAtRisk(),
                c.rationale(),
                calculation,
                NetPayableCalculation.deductibleIn(calculation),
                deductible.orElse(null)));
    }

    /** Other claims were first; a later adjustment has taken that into account. */
    static List<ClaimEvent> outdate(ClaimState state, OutdateAdjustment c) {
        var adjustment = PaymentGuards.worked(state).ledger().adjustments().get(c.exposureId());
        if (adjustment == null || adjustment.number() != c.adjustment() || adjustment.outdated()) {
            return List.of();
        }
        return List.of(new AdjustmentOutdated(c.claimId(), c.exposureId(), c.adjustment(), c.remaining()));
    }

    /** For which exposure under which cover. */
    private record Asked(Cover cover, ExposureId exposure) {}

    private static void refuseImpossible(ClaimFile file, Cover cover, AdjustLoss c) {
        var currency = file.ledger().currency();
        unless(
                c.loss().currency().equals(currency)
                        && cover.limit().currency().equals(currency)
                        && (c.valueAtRisk() == null
                                || c.valueAtRisk().currency().equals(currency)),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + currency + ", its cover in "
                        + cover.limit().currency() + ".");
        unless(!c.loss().isNegative(), ClaimRefusal.AMOUNT_NOT_POSITIVE, "The loss is " + c.loss() + ".");
        unless(
                cover.terms().sumInsured() == null
                        || (c.valueAtRisk() != null && c.valueAtRisk().isPositive()),
                ClaimRefusal.VALUE_AT_RISK_MISSING,
                ClaimRefusal.VALUE_AT_RISK_MISSING.meaning());
    }

    /** The other exposures of the claim under the same cover. */
    private static Set<ExposureId> others(ClaimFile file, Cover cover, ExposureId exposure) {
        var others = new HashSet<>(file.exposuresUnder(cover.code()));
        others.remove(exposure);
        return others;
    }

    private static Money left(ClaimFile file, Cover cover, ExposureId exposure, Money limit) {
        return limit.minus(file.ledger().expectedOn(others(file, cover, exposure)));
    }

    /** The limit for the cause of loss; those for categories bound each payment in the category. */
    private static @Nullable Money subLimit(ClaimFile file, Cover cover, ExposureId exposure) {
        return cover.terms().subLimits().stream()
                .filter(sub -> sub.bounds() == Bounds.PERIL
                        && sub.name().equals(file.loss().cause()))
                .findFirst()
                .map(sub -> left(file, cover, exposure, sub.limit()))
                .orElse(null);
    }

    private static @Nullable Money aggregate(
            ClaimFile file, PolicySnapshot policy, Asked asked, Envelope by, LimitStands stands) {
        return SharedLimits.aggregate(by.tenant(), policy, asked.cover())
                .map(limit -> remaining(limit, holdsOf(file, asked.exposure()), stands))
                .orElse(null);
    }

    private static Money remaining(SharedLimit limit, Set<HoldId> own, LimitStands stands) {
        return stands.of(limit.limitId()).remainingBeside(own, limit.amount());
    }

    /** What the exposure's own payments have taken counts as paid under it. */
    private static Set<HoldId> holdsOf(ClaimFile file, ExposureId exposure) {
        return file.ledger().payments().entrySet().stream()
                .filter(payment -> payment.getValue().line().exposure().equals(exposure))
                .map(Map.Entry::getKey)
                .map(HoldId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
