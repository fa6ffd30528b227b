package org.claimtrail.command.claims;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.InvestigationEvent.Score;
import org.jspecify.annotations.Nullable;

/** What can be asked about the suspicion that a claim is not what it seems. */
public sealed interface InvestigationCommand extends FacetCommand {

    /** Has the claim investigated; nothing is paid on it until it is cleared. */
    record ReferForInvestigation(
            ClaimId claimId,
            String grounds,
            List<String> evidence,
            @Nullable Score score) implements InvestigationCommand {}

    /** Records what the investigation found. */
    record RecordInvestigationOutcome(ClaimId claimId, Finding outcome, String findings, List<String> evidence)
            implements InvestigationCommand {}

    /** What an investigation can find. */
    enum Finding {
        CLEARED,
        FRAUD_CONFIRMED
    }
}
