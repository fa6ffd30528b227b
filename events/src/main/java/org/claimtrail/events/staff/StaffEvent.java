package org.claimtrail.events.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to somebody who works for a tenant. */
public sealed interface StaffEvent extends DomainEvent {

    StaffId staffId();

    /** He can be called upon from now on. */
    record StaffMemberEnrolled(StaffId staffId, String handle, StaffProfile profile) implements StaffEvent {}

    /** He takes on another amount, knows something else, or works at other times. */
    record StaffMemberChanged(StaffId staffId, StaffProfile profile) implements StaffEvent {}

    /** He is not called upon any more. */
    record StaffMemberDeactivated(StaffId staffId, String explanation) implements StaffEvent {}

    /** He is called upon again. */
    record StaffMemberReactivated(StaffId staffId) implements StaffEvent {}

    /**
     * He wants to be away, or has fallen ill.
     *
     * @param from the first day
     * @param to the last one
     * @param deputy who stands in for him
     */
    record AbsenceRequested(
            StaffId staffId,
            AbsenceId absenceId,
            LocalDate from,
            LocalDate to,
            AbsenceKind kind,
            @Nullable String deputy)
            implements StaffEvent {}

    /** He will be away. */
    record AbsenceApproved(
            StaffId staffId, AbsenceId absenceId, @Nullable String deputy) implements StaffEvent {}

    /** He is wanted here. */
    record AbsenceRejected(StaffId staffId, AbsenceId absenceId, String explanation) implements StaffEvent {}

    /** He will not be away after all. */
    record AbsenceWithdrawn(StaffId staffId, AbsenceId absenceId, String explanation) implements StaffEvent {}

    /** He can look at no loss during that time. */
    record TimeBlocked(StaffId staffId, UUID blockId, Instant from, Instant until, String title)
            implements StaffEvent {}

    /** He can after all. */
    record TimeUnblocked(StaffId staffId, UUID blockId) implements StaffEvent {}

    /**
     * A claim became part of his work.
     *
     * @param handle repeated, because claims also go to people who were never enrolled
     * @param chosen whether he was chosen by what he had to do; then it was within what he can handle
     */
    record ClaimTaken(StaffId staffId, String handle, ClaimId claimId, boolean chosen) implements StaffEvent {}

    /** A claim is no part of his work any more. */
    record ClaimReturned(StaffId staffId, ClaimId claimId) implements StaffEvent {}

    /** Claims of his become another's work, because somebody said so of each of them. */
    record ClaimsHandedOver(StaffId staffId, String handle, String to, List<ClaimId> claims) implements StaffEvent {
        public ClaimsHandedOver {
            claims = List.copyOf(claims);
        }
    }

    /** Why somebody is away. */
    enum AbsenceKind {
        ANNUAL_LEAVE,
        SICK_LEAVE,
        TRAINING,
        PARENTAL_LEAVE,
        OTHER
    }
}
