package org.claimtrail.command.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffProfile;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a tenant, as he stands now.
 *
 * @param profile null for who only has claims and was never enrolled
 * @param absences that were asked for or approved
 * @param claims that are his work
 */
public record StaffFacts(
        String handle,
        @Nullable StaffProfile profile,
        boolean active,
        List<Absence> absences,
        List<Block> blocks,
        Set<ClaimId> claims,
        @Nullable Instant lastAssignedAt) {

    /** Nobody yet. */
    static final StaffFacts NOBODY = new StaffFacts("", null, false, List.of(), List.of(), Set.of(), null);

    public StaffFacts {
        absences = List.copyOf(absences);
        blocks = List.copyOf(blocks);
        claims = Set.copyOf(claims);
    }

    /** A time of days. */
    public record Absence(
            AbsenceId id,
            LocalDate from,
            LocalDate to,
            @Nullable String deputy,
            boolean approved) {

        boolean covers(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /** A time in which he looks at no loss. */
    public record Block(UUID id, Slot time) {}

    /** Whether he can be called upon. */
    @JsonIgnore
    public boolean isCalledUpon() {
        return profile != null && active;
    }

    /** Whether he is away on a day, as far as that was approved. */
    public boolean isAbsent(LocalDate day) {
        return isAbsent(day, day);
    }

    boolean isAbsent(LocalDate from, LocalDate to) {
        return absences.stream().anyMatch(absence -> absence.approved() && absence.covers(from, to));
    }

    @JsonIgnore
    boolean isFull() {
        return profile == null || claims.size() >= profile.capacity();
    }

    Optional<Absence> absence(AbsenceId id) {
        return absences.stream().filter(absence -> absence.id().equals(id)).findFirst();
    }

    /**
     * The facts after an event.
     *
     * @param at when it was recorded
     */
    StaffFacts after(StaffEvent event, Instant at) {
        return switch (event) {
            case StaffMemberEnrolled e -> with(e.handle(), e.profile(), true);
            case StaffMemberChanged e -> with(handle, e.profile(), active);
            case StaffMemberDeactivated e -> with(handle, profile, false);
            case StaffMemberReactivated e -> with(handle, profile, true);
            case AbsenceRequested e -> {
                var more = new ArrayList<>(absences);
                more.add(new Absence(e.absenceId(), e.from(), e.to(), e.deputy(), false));
                yield withAbsences(more);
            }
            case AbsenceApproved e ->
                withAbsences(absences.stream()
                        .map(each -> each.id().equals(e.absenceId())
                                ? new Absence(each.id(), each.from(), each.to(), e.deputy(), true)
                                : each)
                        .toList());
            case AbsenceRejected e -> without(e.absenceId());
            case AbsenceWithdrawn e -> without(e.absenceId());
            case TimeBlocked e -> {
                var more = new ArrayList<>(blocks);
                more.add(new Block(e.blockId(), new Slot(e.from(), e.until())));
                yield withBlocks(more);
            }
            case TimeUnblocked e ->
                withBlocks(blocks.stream()
                        .filter(block -> !block.id().equals(e.blockId()))
                        .toList());
            case ClaimTaken e -> {
                var more = new HashSet<>(claims);
                more.add(e.claimId());
                yield new StaffFacts(e.handle(), profile, active, absences, blocks, more, at);
            }
            case ClaimReturned e -> {
                var fewer = new HashSet<>(claims);
                fewer.remove(e.claimId());
                yield new StaffFacts(handle, profile, active, absences, blocks, fewer, lastAssignedAt);
            }
            // The claims are taken and returned one by one as each is assigned.
            case ClaimsHandedOver e -> this;
        };
    }

    private StaffFacts with(String name, @Nullable StaffProfile changed, boolean calledUpon) {
        return new StaffFacts(name, changed, calledUpon, absences, blocks, claims, lastAssignedAt);
    }

    private StaffFacts withAbsences(List<Absence> changed) {
        return new StaffFacts(handle, profile, active, changed, blocks, claims, lastAssignedAt);
    }

    private StaffFacts without(AbsenceId absence) {
        return withAbsences(
                absences.stream().filter(each -> !each.id().equals(absence)).toList());
    }

    private StaffFacts withBlocks(List<Block> changed) {
        return new StaffFacts(handle, profile, active, absences, changed, claims, lastAssignedAt);
    }
}
