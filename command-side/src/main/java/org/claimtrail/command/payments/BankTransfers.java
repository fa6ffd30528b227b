package org.claimtrail.command.payments;

import java.util.Optional;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.Money;

/** A provider that moves money to bank accounts. */
public interface BankTransfers {

    /**
     * Gives an order to the provider, once: it is never repeated here.
     *
     * @param tenant who pays
     * @return what the provider said; {@link ProviderResult.Unknown} if it may have taken the order but did not say so
     * @throws NotAttempted if the order has certainly not reached the provider, so that it may be sent again
     */
    ProviderResult send(String tenant, TransferOrder order);

    /**
     * Asks what has become of an order.
     *
     * @return empty if the provider has never heard of it; {@link ProviderResult.Unknown} if it did not say
     */
    Optional<ProviderResult> statusOf(String tenant, String reference);

    /**
     * An order to pay.
     *
     * @param reference ours, by which the provider tells a repeated order from a new one
     * @param reason what the payee reads on his statement
     */
    record TransferOrder(String reference, BankAccount account, Money amount, String reason) {}

    /** The order has certainly not reached the provider. */
    final class NotAttempted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotAttempted(String explanation) {
            super(explanation);
        }

        public NotAttempted(String explanation, Throwable cause) {
            super(explanation, cause);
        }
    }
}
