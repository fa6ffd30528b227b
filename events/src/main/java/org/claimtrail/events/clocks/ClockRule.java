package org.claimtrail.events.clocks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as data. Events are named as they are stored, such as {@code claims.LossNotified}. The day on which it
 * begins is day 0 and does not count; it has been kept until the end of the last day.
 *
 * @param code unique in its pack, such as {@code ACKNOWLEDGE}
 * @param lines the lines of business that it is for; all if there are none
 * @param replaces the code of a more general rule that does not hold wherever this one does
 * @param startsOn the event that starts it
 * @param stopsOn the events of which the first stops it
 * @param stopsWhen what those events must say, as far as they say anything about it, such as a payment's type
 * @param subject the field by which events belong to one another where several clocks of the rule run on one claim, such
 *     as {@code paymentId}; without it there is one a claim
 * @param days how many days there are
 * @param endsOnWorkingDay whether a last day that is no working day gives way to the next one that is
 * @param calendar by the code of its holidays and weekends
 * @param pausesOn the events that stop the counting for a time; without any it cannot be paused
 * @param resumesOn the events that let it go on
 * @param revivesOnReopening whether a clock that ended with its claim goes on when the claim is reopened
 * @param warning when to warn; never if absent
 * @param extension how far it can be extended; not at all if absent
 * @param escalateTo the role that is told when it has run out
 * @param citation where it comes from
 * @param effectiveFrom the first day on which it can start; always if absent
 * @param effectiveTo the last such day; for good if absent
 */
public record ClockRule(
        String code,
        String name,
        List<String> lines,
        @Nullable String replaces,
        String startsOn,
        List<String> stopsOn,
        Map<String, String> stopsWhen,
        @Nullable String subject,
        int days,
        DayType dayType,
        boolean endsOnWorkingDay,
        String calendar,
        List<String> pausesOn,
        List<String> resumesOn,
        boolean revivesOnReopening,
        @Nullable Warning warning,
        @Nullable Extension extension,
        String escalateTo,
        String citation,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    public ClockRule {
        lines = List.copyOf(lines);
        stopsOn = List.copyOf(stopsOn);
        stopsWhen = Collections.unmodifiableMap(new LinkedHashMap<>(stopsWhen));
        pausesOn = List.copyOf(pausesOn);
        resumesOn = List.copyOf(resumesOn);
    }

    /** Whether a clock can start by it on a day. */
    public boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /**
     * When to warn: one of the two.
     *
     * @param percent after so much of the days, rounded down to whole ones
     * @param daysBefore so many counted days before the last one
     */
    public record Warning(
            @Nullable Integer percent, @Nullable Integer daysBefore) {

        /** How many counted days before the last one of so many. */
        public int before(int days) {
            if (daysBefore != null) {
                return daysBefore;
            }
            return percent == null ? 0 : days - (int) ((long) days * percent / 100);
        }
    }

    /**
     * How far it can be extended.
     *
     * @param maxDays how many days at most, all extensions together
     * @param times how often at most
     */
    public record Extension(int maxDays, int times) {}
}
