package org.claimtrail.query.claims.paymentlives;

import java.math.BigDecimal;
import java.util.List;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How claim payments live.
 *
 * @param lives how many payments
 * @param steps how many steps they took in all
 * @param distinctVariants how many different sequences of activities there are
 * @param resubmitted payments that were asked for more than once
 * @param odd payments with a step that a person should look at
 * @param meanDaysToPayment from the first step to the last payment, of those that were paid, with two decimals, half up
 * @param activities how often each was done, the most frequent first
 * @param lastActivities what the last step of payments was, the most frequent first
 * @param topVariants the most frequent sequences of activities
 * @param amounts one for each currency
 */
public record PaymentLives(
        long lives,
        long steps,
        long distinctVariants,
        long resubmitted,
        long odd,
        @Nullable BigDecimal meanDaysToPayment,
        List<ActivityCount> activities,
        List<ActivityCount> lastActivities,
        List<PaymentWay> topVariants,
        List<PaymentSums> amounts) {

    public PaymentLives {
        activities = List.copyOf(activities);
        lastActivities = List.copyOf(lastActivities);
        topVariants = List.copyOf(topVariants);
        amounts = List.copyOf(amounts);
    }

    /** How often an activity was done, or was the last one. */
    public record ActivityCount(String activity, PaymentStep step, long count) {}

    /** A sequence of activities, and how many payments went so. */
    public record PaymentWay(List<String> activities, long lives) {

        public PaymentWay {
            activities = List.copyOf(activities);
        }
    }

    /**
     * Sums in one currency.
     *
     * @param asked what was asked for last, as it was booked
     * @param askedAsFiled the same, the exact amounts added up and only then rounded, half even
     * @param paidLives how many payments were paid
     * @param payments how many times; a payment can be paid twice
     * @param paid what was paid, as it was booked
     * @param paidAsFiled the same, the exact amounts added up and only then rounded, half even
     */
    public record PaymentSums(
            long lives,
            @Nullable Money asked,
            @Nullable Money askedAsFiled,
            long paidLives,
            long payments,
            @Nullable Money paid,
            @Nullable Money paidAsFiled) {}
}
