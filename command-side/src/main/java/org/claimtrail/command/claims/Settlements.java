package org.claimtrail.command.claims;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Knows what payments of claims settle: the fact that other contexts decide upon. */
@FunctionalInterface
public interface Settlements {

    /**
     * A payment, and how the loss that it is made for comes down to what is payable.
     *
     * @param stands whether it is asked for, promised or made, and has not ended otherwise
     * @param amount what it takes out of its line
     * @param payout what the payee gets, in his currency
     * @param calculation of the exposure's latest adjustment; null as long as its loss was not adjusted
     */
    record Settlement(
            String status,
            boolean stands,
            Party payee,
            Money amount,
            Money payout,
            @Nullable NetPayable calculation) {}

    /** The payment as it stands now; empty when the tenant has no such claim, or the claim no such payment. */
    Optional<Settlement> find(String tenant, ClaimId claim, ClaimPaymentId payment);
}
