package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.Set;
import org.claimtrail.command.claims.ClaimCommand.RequestPayment;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms.SubLimit;
import org.claimtrail.events.shared.Money;

/** How much a payment may be: within its reserve (I1), and what is owed within what the cover pays (I2). */
final class PaymentLimits {

    private PaymentLimits() {}

    static void refuseAmount(ClaimFile file, RequestPayment c) {
        var ledger = file.ledger();
        unless(c.amount().isPositive(), ClaimRefusal.AMOUNT_NOT_POSITIVE, "The amount is " + c.amount() + ".");
        unless(
                c.amount().currency().equals(ledger.currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + ledger.currency() + ", not in "
                        + c.amount().currency() + ".");
        if (c.type() != PaymentType.SUPPLEMENT) {
            var available = ledger.available(c.line());
            unless(
                    !c.amount().exceeds(available),
                    ClaimRefusal.EXCEEDS_RESERVE,
                    available + " is outstanding on " + c.line() + "; " + c.amount() + " was asked for.");
        }
    }

    /** Refuses what is more than the cover pays, one claim by itself; limits that claims share are held elsewhere. */
    static void refuseOverCover(ClaimFile file, Cover cover, RequestPayment c) {
        unless(
                cover.limit().currency().equals(c.amount().currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                "Cover " + cover.code() + " is kept in " + cover.limit().currency() + ".");
        var exposures = file.exposuresUnder(cover.code());
        var underCover = plus(file.ledger().owedOn(exposures), c.amount());
        unless(
                !underCover.exceeds(cover.limit()),
                ClaimRefusal.EXCEEDS_COVER_LIMIT,
                "The payments under " + cover.code() + " would total " + underCover + "; its limit is " + cover.limit()
                        + ".");
        for (var sub : cover.terms().subLimits()) {
            refuseOverSubLimit(file, sub, new Asked(exposures, underCover, c));
        }
        refuseOverNetPayable(file, cover, c);
    }

    /** What is asked for, and what the claim comes to under the cover with it. */
    private record Asked(Set<ExposureId> exposures, Money underCover, RequestPayment command) {}

    private static void refuseOverSubLimit(ClaimFile file, SubLimit sub, Asked asked) {
        var category = asked.command().line().category();
        var total = switch (sub.bounds()) {
            case PERIL ->
                sub.name().equals(file.loss().cause())
                        ? asked.underCover()
                        : Money.zero(sub.limit().currency());
            case CATEGORY ->
                sub.name().equals(category)
                        ? file.ledger()
                                .owedOn(asked.exposures(), category)
                                .plus(asked.command().amount())
                        : Money.zero(sub.limit().currency());
        };
        unless(
                !total.exceeds(sub.limit()),
                ClaimRefusal.EXCEEDS_SUB_LIMIT,
                "The payments for " + sub.name() + " would total " + total + "; their limit is " + sub.limit() + ".");
    }

    /** Part of a loss may be paid before it has been adjusted, the last of it only where nothing is to be taken off. */
    private static void refuseOverNetPayable(ClaimFile file, Cover cover, RequestPayment c) {
        var exposure = c.line().exposure();
        var adjustment = file.ledger().adjustments().get(exposure);
        if (adjustment == null) {
            unless(
                    c.type() == PaymentType.PARTIAL || !takesAnythingOff(cover),
                    ClaimRefusal.LOSS_NOT_ADJUSTED,
                    ClaimRefusal.LOSS_NOT_ADJUSTED.meaning());
            return;
        }
        unless(!adjustment.outdated(), ClaimRefusal.ADJUSTMENT_OUTDATED, ClaimRefusal.ADJUSTMENT_OUTDATED.meaning());
        var total = plus(file.ledger().owedOn(Set.of(exposure)), c.amount());
        unless(
                !total.exceeds(adjustment.net()),
                ClaimRefusal.EXCEEDS_NET_PAYABLE,
                "The payments on the exposure would total " + total + "; " + adjustment.net() + " is payable.");
    }

    private static boolean takesAnythingOff(Cover cover) {
        return cover.deductible().isPositive()
                || cover.terms().coinsurance() > 0
                || cover.terms().sumInsured() != null;
    }

    private static Money plus(Money one, Money other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException overflow) {
            throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
        }
    }
}
