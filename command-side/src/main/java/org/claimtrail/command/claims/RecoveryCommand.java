package org.claimtrail.command.claims;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Money;

/** What can be asked about getting money back on a claim. */
public sealed interface RecoveryCommand extends ClaimCommand {

    RecoveryId recoveryId();

    /** Begins to get money back from somebody. */
    record OpenRecovery(ClaimId claimId, RecoveryId recoveryId, Kind kind, String from, Money expected, String basis)
            implements RecoveryCommand {}

    /** Estimates anew what is hoped for. */
    record ReestimateRecovery(ClaimId claimId, RecoveryId recoveryId, Money expected, String rationale)
            implements RecoveryCommand {}

    /** Records that money came in; the same receipt again changes nothing. */
    record RecordRecovery(ClaimId claimId, RecoveryId recoveryId, String receipt, Money amount, LocalDate receivedOn)
            implements RecoveryCommand {}

    /** Records that money which had come in went back. */
    record ReverseRecovery(ClaimId claimId, RecoveryId recoveryId, String receipt, String explanation)
            implements RecoveryCommand {}

    /** Says that nothing more is expected. */
    record CompleteRecovery(ClaimId claimId, RecoveryId recoveryId, String explanation) implements RecoveryCommand {}

    /** Gives up what has not come in. */
    record WaiveRecovery(ClaimId claimId, RecoveryId recoveryId, String explanation) implements RecoveryCommand {}
}
