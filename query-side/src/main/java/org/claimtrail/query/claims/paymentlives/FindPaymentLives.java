package org.claimtrail.query.claims.paymentlives;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * How claim payments live, answered by {@link PaymentLives}.
 *
 * @param source only payments of ours, or only those that were taken on
 * @param upload only the payments that came with this upload
 * @param top how many of the most frequent variants are wanted
 */
public record FindPaymentLives(
        String tenant, @Nullable Source source, @Nullable String upload, int top) implements Query {

    /** Where a payment lived. */
    public enum Source {
        OURS,
        TAKEN_ON
    }

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_LIVES;
    }
}
