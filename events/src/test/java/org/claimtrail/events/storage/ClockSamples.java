package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.PAYMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.claimtrail.events.shared.DomainEvent;

/** One of each event of clocks, their packs and calendars, and of alerts, every field set. */
final class ClockSamples {

    private static final ClockId CLOCK = ClockId.of("4e9c7b1a-63d0-8f2e-a5c4-7d6e5f4a3b21");
    private static final ClockPackId PACK = ClockPackId.of("6b2d8c3f-91e4-8a07-b6d5-2c1f0e9d8a76");
    private static final CalendarId CALENDAR = CalendarId.of("8d4f1e5a-27c6-8b39-9e8f-5a4b3c2d1e0f");
    private static final AlertId ALERT = AlertId.of("2a7e6d5c-84b3-8c1f-8d9e-0f1a2b3c4d5e");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final ClockRule RULE = new ClockRule(
            "PAY_MICRO",
            "Pay the claim",
            List.of("micro"),
            "PAY",
            "claims.PaymentApproved",
            List.of("claims.PaymentPosted"),
            Map.of("paymentType", "FINAL"),
            "paymentId",
            10,
            DayType.WORKING,
            true,
            "kenya",
            List.of("claims.RightsReserved"),
            List.of("claims.CoverageConfirmed"),
            true,
            new Warning(75, 2),
            new Extension(30, 1),
            "claims-manager",
            "Insurance (Microinsurance) Regulations, 2020",
            DAY.minusYears(2),
            DAY.plusYears(8));

    private static final Deadline DEADLINE = new Deadline(
            2,
            LocalDate.of(2026, 3, 14),
            LocalDate.of(2026, 3, 16),
            Instant.parse("2026-03-16T21:00:00Z"),
            Instant.parse("2026-03-12T21:00:00Z"));

    private static final Concern CONCERN =
            new Concern(CLAIM, "CLM-2026-000123", "PAY_MICRO", "Pay the claim", LocalDate.of(2026, 3, 16));

    private ClockSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.concat(clocks(), beside());
    }

    private static Stream<DomainEvent> clocks() {
        return Stream.of(
                new ClockStarted(
                        CLOCK,
                        CLAIM,
                        "CLM-2026-000123",
                        new RuleBasis("house", 3, "KE"),
                        RULE,
                        "micro-crop",
                        PAYMENT.toString(),
                        "claims.PaymentApproved",
                        "Africa/Nairobi",
                        DAY,
                        DEADLINE),
                new ClockPaused(
                        CLOCK, DAY.plusDays(2), 8, 1, true, "claims.RightsReserved", "The survey is outstanding."),
                new ClockResumed(CLOCK, DAY.plusDays(5), DEADLINE, "claims.CoverageConfirmed", "The survey has come."),
                new ClockExtended(
                        CLOCK, 10, 20, 2, DEADLINE, 12, true, "The Commissioner has allowed it, letter of 9 March."),
                new ClockWarned(CLOCK, CONCERN, "amina.otieno", 2),
                new ClockBreached(CLOCK, CONCERN, "amina.otieno", 2, true),
                new ClockEscalated(CLOCK, CONCERN, "amina.otieno", "claims-manager"),
                new ClockStopped(CLOCK, DAY.plusDays(9), "claims.PaymentPosted", true, 2, true, false),
                new ClockCancelled(CLOCK, DAY.plusDays(9), "claims.ClaimClosed", 3, 2, true, false),
                new ClockRevived(CLOCK, DAY.plusDays(20), "claims.ClaimReopened", DEADLINE),
                new ClockRescheduled(
                        CLOCK,
                        "kenya",
                        DAY.plusDays(8),
                        DEADLINE,
                        true,
                        "Census Day was added to the holidays of kenya."));
    }

    private static Stream<DomainEvent> beside() {
        return Stream.of(
                new ClockPackPublished(
                        PACK,
                        new ClockPack("house", "House rules", "KE", 3, DAY, "Agreed by the board", List.of(RULE))),
                new HolidayAdded(CALENDAR, "kenya", new Holiday(LocalDate.of(2026, 3, 20), "Idd-ul-Fitr")),
                new HolidayRemoved(CALENDAR, "kenya", LocalDate.of(2026, 3, 21), "Announced for the day before."),
                new AlertRaised(
                        ALERT,
                        new Alarm(
                                "CLOCK_BREACHED",
                                Severity.CRITICAL,
                                new AlertSubject("clocks", CLOCK.toString()),
                                CLAIM,
                                "CLM-2026-000123",
                                "Pay the claim was due by 2026-03-16",
                                "Claim CLM-2026-000123: the time to pay the claim ended with 2026-03-16.",
                                "claims-manager",
                                "amina.otieno")),
                new AlertAcknowledged(ALERT, "The payment goes out today."),
                new AlertResolved(ALERT, "It has been done."));
    }
}
