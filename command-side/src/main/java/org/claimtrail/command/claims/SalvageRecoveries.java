package org.claimtrail.command.claims;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;

/** Knows the recoveries by salvage that claims have open: the fact that a lot is taken in upon. */
@FunctionalInterface
public interface SalvageRecoveries {

    /** An open recovery by salvage. */
    record OpenRecovery(String claimNumber, String currency) {}

    /** Empty when the claim is not the tenant's, has no such recovery, or it is not open or not one by salvage. */
    Optional<OpenRecovery> open(String tenant, ClaimId claimId, RecoveryId recoveryId);
}
