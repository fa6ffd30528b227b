package org.claimtrail.command.claims;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.TakenOnEvent.Oddity;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStepTakenOn;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far the life of a payment in an earlier system has been taken on. What that system let happen did happen, so no
 * step is refused for its place; one that does not fit is pointed out.
 *
 * @param last the latest step by its own time
 * @param at when that was taken
 * @param amount what was asked for last
 */
record PastLife(
        @Nullable PaymentStep last,
        @Nullable Instant at,
        boolean paid,
        @Nullable Money amount,
        @Nullable String asFiled) {

    static final PastLife NONE = new PastLife(null, null, false, null, null);

    /** Which steps may follow a step; a rejected or withdrawn payment can be asked for again, as often as it takes. */
    private static final Map<PaymentStep, Set<PaymentStep>> FOLLOWING = Map.of(
            PaymentStep.DRAFTED, EnumSet.of(PaymentStep.DRAFTED, PaymentStep.SUBMITTED, PaymentStep.WITHDRAWN),
            PaymentStep.SUBMITTED,
                    EnumSet.of(PaymentStep.ASSESSED, PaymentStep.APPROVED, PaymentStep.REJECTED, PaymentStep.WITHDRAWN),
            PaymentStep.ASSESSED,
                    EnumSet.of(PaymentStep.ASSESSED, PaymentStep.APPROVED, PaymentStep.REJECTED, PaymentStep.WITHDRAWN),
            PaymentStep.APPROVED, EnumSet.of(PaymentStep.AUTHORISED, PaymentStep.REJECTED, PaymentStep.WITHDRAWN),
            PaymentStep.REJECTED, EnumSet.of(PaymentStep.SUBMITTED, PaymentStep.WITHDRAWN),
            PaymentStep.WITHDRAWN, EnumSet.of(PaymentStep.DRAFTED, PaymentStep.SUBMITTED),
            PaymentStep.AUTHORISED, EnumSet.of(PaymentStep.PAID, PaymentStep.REJECTED, PaymentStep.FAILED),
            PaymentStep.PAID, EnumSet.noneOf(PaymentStep.class),
            PaymentStep.FAILED, EnumSet.of(PaymentStep.AUTHORISED, PaymentStep.SUBMITTED, PaymentStep.WITHDRAWN));

    private static final Set<PaymentStep> BEGINNINGS = EnumSet.of(PaymentStep.DRAFTED, PaymentStep.SUBMITTED);

    /** The life after an event of its claim. */
    PastLife after(ClaimEvent event, Envelope by) {
        return event instanceof PaymentStepTakenOn e
                ? after(e.step(), by.effectiveAt(), e.amount(), e.asFiled())
                : this;
    }

    /** The life after a step. */
    PastLife after(PaymentStep step, Instant when, @Nullable Money asked, @Nullable String exactly) {
        var latest = at == null || !when.isBefore(at);
        return new PastLife(
                latest ? step : last,
                latest ? when : at,
                paid || step == PaymentStep.PAID,
                asked == null ? amount : asked,
                asked == null ? asFiled : exactly);
    }

    /** What is odd about a step that comes next. */
    List<Oddity> odditiesOf(PaymentStep step, Instant when) {
        if (at != null && when.isBefore(at)) {
            // Whether it came in turn cannot be told: the steps around it may still be missing.
            return List.of(Oddity.OUT_OF_ORDER);
        }
        if (paid) {
            return List.of(Oddity.AFTER_PAYMENT);
        }
        var expected = last == null ? BEGINNINGS : FOLLOWING.getOrDefault(last, Set.of());
        return expected.contains(step) ? List.of() : List.of(Oddity.OUT_OF_TURN);
    }
}
