package org.claimtrail.events.parametric;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;

/** What can happen to a parametric programme: policies that are paid by one index in one area and season. */
public sealed interface ProgrammeEvent extends DomainEvent {

    ProgrammeId programmeId();

    /**
     * A programme was laid down.
     *
     * @param index what is measured, such as rainfall
     * @param season which season it is for, in the insurer's own words
     * @param seasonFrom its first day: nobody is enrolled from then on
     * @param cover the cover of the enrolled policies that pays
     * @param providerKey the public key of whoever measures, X.509 in base64
     */
    record ProgrammeOpened(
            ProgrammeId programmeId,
            String programmeNumber,
            String name,
            String index,
            String unit,
            String area,
            String season,
            LocalDate seasonFrom,
            LocalDate seasonTo,
            String cover,
            PayoutTable payouts,
            String currency,
            String providerKey)
            implements ProgrammeEvent {}

    /** A policy is to be paid by the programme. */
    record PolicyEnrolled(ProgrammeId programmeId, String policyNumber, Money sumInsured, Party insured)
            implements ProgrammeEvent {}

    /** A policy is not to be paid by it any more. */
    record EnrolmentWithdrawn(ProgrammeId programmeId, String policyNumber, String explanation)
            implements ProgrammeEvent {}

    /** The index was read, and nothing is to be paid. */
    record IndexRead(ProgrammeId programmeId, IndexReading reading) implements ProgrammeEvent {}

    /**
     * The index was read, and all enrolled policies are to be paid, once somebody has approved it.
     *
     * @param basisPoints how much of each sum insured, in ten-thousandths
     * @param policies how many there are
     * @param total what they come to
     * @param requestedBy who brought the reading
     */
    record ParametricTriggerMet(
            ProgrammeId programmeId,
            IndexReading reading,
            int basisPoints,
            int policies,
            Money total,
            String requestedBy)
            implements ProgrammeEvent {}

    /** All that the trigger leads to may be paid: one approval for the whole batch. */
    record PayoutsApproved(
            ProgrammeId programmeId, int policies, Money total, String approvedBy, AuthorityBasis authority)
            implements ProgrammeEvent {}

    /** The payouts were turned down; the index may be read again. */
    record PayoutsRejected(ProgrammeId programmeId, String explanation) implements ProgrammeEvent {}
}
