package org.claimtrail.command.parametric;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Money;

/** What can be asked of a parametric programme. */
public sealed interface ProgrammeCommand {

    @TargetAggregateIdentifier
    ProgrammeId programmeId();

    /** Lays a programme down. */
    record OpenProgramme(
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
            implements ProgrammeCommand, Beginning {

        public OpenProgramme {
            if (!Money.isCurrency(currency)) {
                throw new IllegalArgumentException("No amount can be kept in " + currency);
            }
        }
    }

    /** Has a policy paid by the programme; the same enrolment again changes nothing. */
    record EnrolPolicy(ProgrammeId programmeId, String policyNumber, Money sumInsured, Party insured)
            implements ProgrammeCommand {}

    /** Has a policy not paid by it. */
    record WithdrawEnrolment(ProgrammeId programmeId, String policyNumber, String explanation)
            implements ProgrammeCommand {}

    /** Brings what the provider has measured. */
    record TriggerParametric(ProgrammeId programmeId, IndexReading reading) implements ProgrammeCommand {}

    /** Grants all that the trigger leads to. */
    record ApprovePayouts(ProgrammeId programmeId) implements ProgrammeCommand {}

    /** Turns it down. */
    record RejectPayouts(ProgrammeId programmeId, String explanation) implements ProgrammeCommand {}
}
