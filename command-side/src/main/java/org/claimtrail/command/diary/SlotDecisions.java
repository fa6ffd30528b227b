package org.claimtrail.command.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.command.staff.StaffFacts;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.events.staff.WorkingHours;

/** Decides which slots an assessor has. */
final class SlotDecisions {

    private SlotDecisions() {}

    /**
     * What slots are asked for.
     *
     * @param now what begins earlier is no use to anybody
     */
    record Wanted(LocalDate from, LocalDate to, int minutes, Instant now) {}

    /** Whether somebody can be asked to look at losses at all. */
    static boolean isAssessor(StaffFacts facts) {
        var profile = facts.profile();
        return profile != null
                && facts.isCalledUpon()
                && profile.has(Duty.ASSESSOR)
                && !profile.hours().isEmpty();
    }

    /**
     * The slots in the assessor's working hours, one after another from when he begins; not on days on which he is away, and not
     * in times that are blocked. Days are the tenant's own; a day on which its clocks are put on or back has as many as fit.
     */
    static List<Slot> all(StaffFacts assessor, ZoneId zone, Wanted wanted) {
        var profile = assessor.profile();
        if (profile == null || !isAssessor(assessor)) {
            return List.of();
        }
        return wanted.from()
                .datesUntil(wanted.to().plusDays(1))
                .filter(day -> !assessor.isAbsent(day))
                .flatMap(day -> profile.hours().stream()
                        .filter(hours -> hours.day() == day.getDayOfWeek())
                        .flatMap(hours -> slots(day, hours, zone, wanted.minutes())))
                .filter(slot -> slot.from().isAfter(wanted.now()))
                .filter(slot -> assessor.blocks().stream()
                        .noneMatch(block -> block.time().overlaps(slot)))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    static List<Slot> free(List<Slot> all, List<Slot> taken) {
        return all.stream()
                .filter(slot -> taken.stream().noneMatch(slot::overlaps))
                .toList();
    }

    private static Stream<Slot> slots(LocalDate day, WorkingHours hours, ZoneId zone, int minutes) {
        var length = Duration.ofMinutes(minutes);
        var begins = day.atTime(hours.from()).atZone(zone).toInstant();
        var ends = day.atTime(hours.to()).atZone(zone).toInstant();
        return Stream.iterate(begins, at -> !at.plus(length).isAfter(ends), at -> at.plus(length))
                .map(at -> new Slot(at, at.plus(length)));
    }
}
