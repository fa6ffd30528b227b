package org.claimtrail.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.Alarm;
import org.claimtrail.events.alerts.AlertEvent.AlertAcknowledged;
import org.claimtrail.events.alerts.AlertEvent.AlertRaised;
import org.claimtrail.events.alerts.AlertEvent.AlertResolved;
import org.claimtrail.events.alerts.AlertEvent.AlertSubject;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.clocks.CalendarEvent.HolidayAdded;
import org.claimtrail.events.clocks.CalendarEvent.HolidayRemoved;
import org.claimtrail.events.clocks.CalendarId;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.ClockRule.Extension;
import org.claimtrail.events.clocks.ClockRule.Warning;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.jspecify.annotations.Nullable;

/** The time limits on a story's claim: one that is met, one that ran out, and what the tenant has laid down. */
public final class ClockTrail {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    public final ClockId met = ClockId.of(UUID.randomUUID());
    public final ClockId missed = ClockId.of(UUID.randomUUID());
    public final AlertId warning = AlertId.of(UUID.randomUUID());
    public final AlertId breach = AlertId.of(UUID.randomUUID());

    /** Its own, for several stories may be told of a tenant. */
    public final String packCode = "house-" + met.toString().substring(0, 8);

    public final LocalDate holiday = LocalDate.of(2030, 1, 1).plusDays(Math.floorMod(met.hashCode(), 10_000));

    private final ClockPackId pack = ClockPackId.of(UUID.randomUUID());
    private final CalendarId calendar = CalendarId.of(UUID.randomUUID());
    private final Story story;

    public ClockTrail(Story story) {
        this.story = story;
    }

    public ClockTrail whole() {
        return published()
                .started(met, rule("ACKNOWLEDGE", 7), DAY.plusDays(7))
                .metAfterAPause()
                .started(missed, rule("PAY", 90), DAY.plusDays(90))
                .ranOut();
    }

    public ClockTrail published() {
        var first = new ClockPack(packCode, "House rules", "KE", 1, DAY, "Ours", List.of(rule("ACKNOWLEDGE", 7)));
        var second = new ClockPack(packCode, "House rules", "KE", 2, DAY.plusDays(9), "Ours", first.rules());
        story.trail.happens(
                new ClockPackPublished(pack, first),
                new ClockPackPublished(pack, second),
                new HolidayAdded(calendar, "kenya", new Holiday(holiday, "Census Day")),
                new HolidayAdded(calendar, "kenya", new Holiday(holiday.plusDays(1), "Another")),
                new HolidayRemoved(calendar, "kenya", holiday.plusDays(1), "Not this year"));
        return this;
    }

    public ClockTrail started(ClockId clock, ClockRule rule, LocalDate dueOn) {
        story.trail.happens(new ClockStarted(
                clock,
                story.claim,
                story.number,
                new RuleBasis(packCode, 2, "KE"),
                rule,
                "MOTOR",
                null,
                rule.startsOn(),
                "Africa/Nairobi",
                DAY,
                deadline(1, dueOn)));
        return this;
    }

    public ClockTrail metAfterAPause() {
        story.trail.happens(
                new ClockPaused(met, DAY.plusDays(1), 6, 1, false, null, "The survey is outstanding"),
                new ClockResumed(met, DAY.plusDays(4), deadline(2, DAY.plusDays(10)), "claims.RightsReserved", null),
                new ClockStopped(met, DAY.plusDays(5), "claims.ClaimAcknowledged", true, 2, false, false));
        return this;
    }

    /** Extended, warned of, and over. */
    public ClockTrail ranOut() {
        var concern = new Concern(story.claim, story.number, "PAY", "PAY", DAY.plusDays(100));
        story.trail.happens(
                new ClockExtended(missed, 10, 10, 1, deadline(2, DAY.plusDays(100)), null, false, "Allowed"),
                new ClockRescheduled(
                        missed, "kenya", holiday, deadline(3, DAY.plusDays(100)), false, "Census Day was added"),
                new ClockWarned(missed, concern, "Amina Otieno", 2),
                new AlertRaised(warning, alarm(Severity.WARNING, "CLOCK_WARNED", null, "Amina Otieno")),
                new ClockBreached(missed, concern, "Amina Otieno", 2, true),
                new AlertResolved(warning, "The time is over."),
                new ClockEscalated(missed, concern, "Amina Otieno", "supervisor"),
                new AlertRaised(breach, alarm(Severity.CRITICAL, "CLOCK_BREACHED", "supervisor", "Amina Otieno")),
                new AlertAcknowledged(breach, "I have called them"));
        return this;
    }

    public static ClockRule rule(String code, int days) {
        return new ClockRule(
                code,
                code,
                List.of(),
                null,
                "claims.LossNotified",
                List.of("claims.ClaimAcknowledged"),
                Map.of(),
                null,
                days,
                DayType.CALENDAR,
                false,
                "kenya",
                List.of("claims.RightsReserved"),
                List.of("claims.CoverageConfirmed"),
                true,
                new Warning(75, null),
                new Extension(30, 1),
                "claims-manager",
                "House rules",
                null,
                null);
    }

    private Alarm alarm(Severity severity, String type, @Nullable String role, @Nullable String person) {
        return new Alarm(
                type,
                severity,
                new AlertSubject("clocks", missed.toString()),
                story.claim,
                story.number,
                "Pay by " + DAY.plusDays(100),
                "The time to pay ends",
                role,
                person);
    }

    private static Deadline deadline(int number, LocalDate dueOn) {
        var end = dueOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Deadline(number, dueOn, dueOn, end, Instant.parse("2026-03-20T00:00:00Z"));
    }
}
