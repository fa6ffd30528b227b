package org.claimtrail.events.claims;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.shared.Money;

/** What can happen to what is got back on a claim. */
public sealed interface RecoveryEvent extends ClaimEvent {

    RecoveryId recoveryId();

    /**
     * Money is to be got back from somebody.
     *
     * @param from who owes it, or to whom the salvage is to be sold
     * @param expected the amount that is hoped for
     * @param basis on what ground: the treaty, the third party's liability, the salvage
     */
    record RecoveryOpened(
            ClaimId claimId,
            RecoveryId recoveryId,
            String claimNumber,
            Kind kind,
            String from,
            Money expected,
            String basis)
            implements RecoveryEvent {}

    /** The amount that is hoped for was estimated anew. */
    record RecoveryReestimated(ClaimId claimId, RecoveryId recoveryId, Money expected, String rationale)
            implements RecoveryEvent {}

    /**
     * Money came in.
     *
     * @param receipt what it is booked under, once in a recovery
     * @param inAll what has come in on this recovery with it
     */
    record RecoveryRecorded(
            ClaimId claimId, RecoveryId recoveryId, String receipt, Money amount, LocalDate receivedOn, Money inAll)
            implements RecoveryEvent {}

    /**
     * Money that had come in went back, or never was there.
     *
     * @param inAll what is left on this recovery
     */
    record RecoveryReversed(
            ClaimId claimId, RecoveryId recoveryId, String receipt, Money amount, String explanation, Money inAll)
            implements RecoveryEvent {}

    /** Nothing more is expected: what could be got back has come in. */
    record RecoveryCompleted(ClaimId claimId, RecoveryId recoveryId, Money inAll, String explanation)
            implements RecoveryEvent {}

    /**
     * The insurer gives the rest up.
     *
     * @param forgone what was expected and has not come in
     * @param forgoneInAll what has been given up on the whole claim with it, which is what the authority was tested for
     */
    record RecoveryWaived(
            ClaimId claimId,
            RecoveryId recoveryId,
            Money forgone,
            Money forgoneInAll,
            String explanation,
            AuthorityBasis authority)
            implements RecoveryEvent {}

    /** From what an insurer gets money back. */
    enum Kind {
        SUBROGATION,
        SALVAGE,
        CONTRIBUTION,
        REINSURANCE
    }
}
