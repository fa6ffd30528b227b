package org.claimtrail.command.clocks;

import static org.claimtrail.command.clocks.ClockFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.claimtrail.command.clocks.ClockCommand.CheckDeadline;
import org.claimtrail.command.clocks.ClockCommand.PauseClock;
import org.claimtrail.command.clocks.ClockCommand.ResumeClock;
import org.claimtrail.command.clocks.ClockCommand.StartClock;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.DayType;
import org.junit.jupiter.api.Test;

class ClockTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final ClockPaused PAUSED =
            new ClockPaused(ID, WEDNESDAY, 8, 1, false, "claims.RightsReserved", null);

    private final ClockFixture clock = new ClockFixture();

    @Test
    void the_day_on_which_it_starts_does_not_count() {
        clock.when(start(), system(noon(MONDAY))).expectEvents(started());
    }

    @Test
    void it_starts_on_the_day_that_it_is_where_the_tenant_is() {
        var lateOnSunday = Instant.parse("2026-03-01T22:30:00Z");
        var c = new StartClock(ID, CLAIM, "CLM-1", BASIS, RULE, null, null, "claims.LossNotified", lateOnSunday);
        clock.when(c, system(noon(MONDAY))).expectEvents(started());
    }

    @Test
    void what_starts_it_again_changes_nothing() {
        clock.when(start(), system(noon(DUE)), started()).expectNoEvents();
        clock.when(start(), system(noon(DUE)), started(), stopped(WEDNESDAY, true))
                .expectNoEvents();
    }

    @Test
    void nobody_starts_it_by_hand() {
        clock.refused(start(), person(MONDAY), ClockRefusal.SYSTEM_ONLY);
        new ClockFixture()
                .refused(new CheckDeadline(ID, 1, null), person(DUE.plusDays(1)), ClockRefusal.SYSTEM_ONLY, started());
        new ClockFixture()
                .refused(happened("CoverageDenied", WEDNESDAY), person(WEDNESDAY), ClockRefusal.SYSTEM_ONLY, started());
    }

    @Test
    void what_it_was_for_stops_it_in_time_until_the_end_of_the_last_day() {
        clock.when(happened("CoverageDenied", DUE), system(noon(DUE)), started())
                .expectEvents(stopped(DUE, true));
    }

    @Test
    void the_day_after_is_too_late() {
        clock.when(happened("CoverageDenied", DUE.plusDays(1)), system(noon(DUE.plusDays(1))), started())
                .expectEvents(stopped(DUE.plusDays(1), false));
    }

    @Test
    void what_was_done_in_time_is_in_time_even_if_it_is_learned_of_later() {
        clock.when(
                        happened("CoverageDenied", DUE),
                        system(noon(DUE.plusDays(9))),
                        started(),
                        new ClockBreached(ID, concern(DUE), null, 1, false))
                .expectEvents(new ClockStopped(ID, DUE, "claims.CoverageDenied", true, 1, false, true));
    }

    @Test
    void a_part_of_the_money_does_not_stop_what_waits_for_the_last_of_it() {
        var partial = happened("PaymentPosted", WEDNESDAY, Map.of("paymentType", "PARTIAL"));
        var last = happened("PaymentPosted", WEDNESDAY, Map.of("paymentType", "FINAL"));
        clock.when(partial, system(noon(WEDNESDAY)), started()).expectNoEvents();
        new ClockFixture()
                .when(last, system(noon(WEDNESDAY)), started())
                .expectEvents(new ClockStopped(ID, WEDNESDAY, "claims.PaymentPosted", true, 1, false, false));
    }

    @Test
    void of_several_clocks_of_a_rule_each_is_stopped_by_what_it_is_about() {
        var mine = started(rule(DayType.WORKING, "paymentId"), "one");
        var facts = Map.of("paymentType", "FINAL", "paymentId", "two");
        clock.when(happened("PaymentPosted", WEDNESDAY, facts), system(noon(WEDNESDAY)), mine)
                .expectNoEvents();
        new ClockFixture()
                .when(happened("CoverageDenied", WEDNESDAY), system(noon(WEDNESDAY)), mine)
                .expectEvents(stopped(WEDNESDAY, true));
    }

    @Test
    void a_pause_puts_the_end_off_by_the_days_that_it_lasted() {
        clock.when(happened("RightsReserved", WEDNESDAY), system(noon(WEDNESDAY)), started())
                .expectEvents(PAUSED);
        // Thursday, Friday and the Monday after count no more than the weekend between them.
        var monday = LocalDate.of(2026, 3, 9);
        new ClockFixture()
                .when(happened("CoverageConfirmed", monday), system(noon(monday)), started(), PAUSED)
                .expectEvents(new ClockResumed(
                        ID,
                        monday,
                        deadline(2, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 17)),
                        "claims.CoverageConfirmed",
                        null));
    }

    @Test
    void what_has_run_out_is_not_paused_any_more() {
        clock.when(happened("RightsReserved", DUE.plusDays(1)), system(noon(DUE.plusDays(1))), started())
                .expectNoEvents();
        new ClockFixture().refused(pause(), person(DUE.plusDays(1)), ClockRefusal.CLOCK_RAN_OUT, started());
    }

    @Test
    void it_is_paused_and_resumed_by_hand_for_a_reason() {
        clock.when(pause(), person(WEDNESDAY), started())
                .expectEvents(new ClockPaused(ID, WEDNESDAY, 8, 1, false, null, "Survey"));
        clock.refused(pause(), person(WEDNESDAY), ClockRefusal.CLOCK_PAUSED, started(), PAUSED);
        new ClockFixture()
                .when(new ResumeClock(ID, "It has come"), person(WEDNESDAY), started(), PAUSED)
                .expectEvents(new ClockResumed(
                        ID, WEDNESDAY, deadline(2, DUE, LocalDate.of(2026, 3, 12)), null, "It has come"));
        new ClockFixture()
                .refused(new ResumeClock(ID, "x"), person(WEDNESDAY), ClockRefusal.CLOCK_NOT_PAUSED, started());
        new ClockFixture().refused(pause(), person(MONDAY.minusDays(1)), ClockRefusal.CLOCK_DAY_TOO_EARLY, started());
    }

    @Test
    void a_rule_without_a_pause_has_none_by_hand_either() {
        clock.refused(pause(), person(WEDNESDAY), ClockRefusal.CLOCK_NOT_PAUSABLE, started(strict(), null));
    }

    @Test
    void it_warns_once_when_it_is_time_to() {
        var warned = new ClockWarned(ID, concern(DUE), "amina", 1);
        var warnAt = startOf(LocalDate.of(2026, 3, 12));
        clock.when(check(1), system(warnAt.minusMillis(1)), started()).expectNoEvents();
        new ClockFixture().when(check(1), system(warnAt), started()).expectEvents(warned);
        new ClockFixture().when(check(1), system(warnAt), started(), warned).expectNoEvents();
    }

    @Test
    void when_time_is_over_those_who_answer_for_it_are_told_once() {
        var over = startOf(DUE.plusDays(1));
        var breached = new ClockBreached(ID, concern(DUE), "amina", 1, false);
        clock.when(check(1), system(over), started())
                .expectEvents(breached, new ClockEscalated(ID, concern(DUE), "amina", "supervisor"));
        new ClockFixture().when(check(1), system(over), started(), breached).expectNoEvents();
    }

    @Test
    void a_deadline_that_holds_no_more_is_none() {
        var over = startOf(DUE.plusDays(1));
        clock.when(check(1), system(over), started(), PAUSED).expectNoEvents();
        new ClockFixture().when(check(2), system(over), started()).expectNoEvents();
        new ClockFixture()
                .when(check(1), system(over), started(), stopped(DUE, true))
                .expectNoEvents();
    }

    @Test
    void the_end_of_the_claim_ends_it_and_its_reopening_lets_it_go_on_if_the_rule_says_so() {
        var friday = LocalDate.of(2026, 3, 6);
        var cancelled = new ClockCancelled(ID, friday, "claims.ClaimClosed", 6, 1, false, false);
        clock.when(happened("ClaimClosed", friday), system(noon(friday)), started())
                .expectEvents(cancelled);
        var later = LocalDate.of(2026, 6, 3);
        new ClockFixture()
                .when(happened("ClaimReopened", later), system(noon(later)), started(), cancelled)
                .expectEvents(new ClockRevived(
                        ID,
                        later,
                        "claims.ClaimReopened",
                        deadline(2, LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 9))));
        new ClockFixture()
                .when(happened("NotificationRestored", later), system(noon(later)), started(), cancelled)
                .expectEvents(new ClockRevived(
                        ID,
                        later,
                        "claims.NotificationRestored",
                        deadline(2, LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 9))));
        new ClockFixture()
                .when(happened("ClaimReopened", later), system(noon(later)), started(strict(), null), cancelled)
                .expectNoEvents();
        new ClockFixture()
                .when(happened("ClaimReopened", later), system(noon(later)), started(), stopped(friday, true))
                .expectNoEvents();
    }

    private static ClockStopped stopped(LocalDate day, boolean inTime) {
        return new ClockStopped(ID, day, "claims.CoverageDenied", inTime, 1, false, false);
    }

    private static CheckDeadline check(int deadline) {
        return new CheckDeadline(ID, deadline, "amina");
    }

    private static PauseClock pause() {
        return new PauseClock(ID, "Survey");
    }
}
