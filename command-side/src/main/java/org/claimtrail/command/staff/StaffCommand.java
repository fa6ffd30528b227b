package org.claimtrail.command.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.jspecify.annotations.Nullable;

/** What can be asked about somebody who works for a tenant. */
public sealed interface StaffCommand {

    @TargetAggregateIdentifier
    StaffId staffId();

    /** Has a user called upon. */
    record EnrolStaffMember(StaffId staffId, String handle, StaffProfile profile) implements StaffCommand {}

    /** Puts what he does now in the place of what he did. */
    record ChangeStaffMember(StaffId staffId, StaffProfile profile) implements StaffCommand {}

    /** Has him not called upon any more. */
    record DeactivateStaffMember(StaffId staffId, String explanation) implements StaffCommand {}

    /** Has him called upon again. */
    record ReactivateStaffMember(StaffId staffId) implements StaffCommand {}

    /** Asks for him to be away. */
    record RequestAbsence(
            StaffId staffId,
            AbsenceId absenceId,
            LocalDate from,
            LocalDate to,
            AbsenceKind kind,
            @Nullable String deputy)
            implements StaffCommand {}

    /** Lets him be away; without a deputy it is the one who was named. */
    record ApproveAbsence(
            StaffId staffId, AbsenceId absenceId, @Nullable String deputy) implements StaffCommand {}

    /** Wants him here. */
    record RejectAbsence(StaffId staffId, AbsenceId absenceId, String explanation) implements StaffCommand {}

    /** He will not be away after all. */
    record WithdrawAbsence(StaffId staffId, AbsenceId absenceId, String explanation) implements StaffCommand {}

    /** Keeps a time free of inspections. */
    record BlockTime(StaffId staffId, UUID blockId, Instant from, Instant until, String title)
            implements StaffCommand {}

    /** Lets inspections take place in it after all. */
    record UnblockTime(StaffId staffId, UUID blockId) implements StaffCommand {}

    /**
     * Counts a claim to his work.
     *
     * @param chosen whether he is being chosen: then he must be there on the day and have room for it
     */
    record TakeClaim(StaffId staffId, String handle, ClaimId claimId, boolean chosen, LocalDate day)
            implements StaffCommand {}

    /** Counts a claim no more to his work. */
    record ReturnClaim(StaffId staffId, ClaimId claimId) implements StaffCommand {}

    /** Gives claims of his to another. */
    record HandOverClaims(StaffId staffId, String to, List<ClaimId> claims, LocalDate day) implements StaffCommand {
        public HandOverClaims {
            claims = List.copyOf(claims);
        }
    }
}
