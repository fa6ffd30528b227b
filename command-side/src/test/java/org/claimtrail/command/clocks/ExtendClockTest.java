package org.claimtrail.command.clocks;

import static org.claimtrail.command.clocks.ClockFixture.*;

import java.time.LocalDate;
import org.claimtrail.command.clocks.ClockCommand.ExtendClock;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.junit.jupiter.api.Test;

class ExtendClockTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final ClockPaused PAUSED =
            new ClockPaused(ID, WEDNESDAY, 8, 1, false, "claims.RightsReserved", null);

    private final ClockFixture clock = new ClockFixture();

    @Test
    void it_is_extended_as_far_and_as_often_as_its_rule_allows() {
        var first = new ClockExtended(
                ID, 3, 3, 1, deadline(2, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 17)), null, false, "Allowed");
        var second = new ClockExtended(
                ID, 2, 5, 2, deadline(3, LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 19)), null, false, "Allowed");
        clock.when(extend(3), person(WEDNESDAY), started()).expectEvents(first);
        new ClockFixture().when(extend(2), person(WEDNESDAY), started(), first).expectEvents(second);
        new ClockFixture()
                .refused(extend(3), person(WEDNESDAY), ClockRefusal.CLOCK_EXTENSION_TOO_LONG, started(), first);
        new ClockFixture()
                .refused(extend(1), person(WEDNESDAY), ClockRefusal.CLOCK_EXTENDED_TOO_OFTEN, started(), first, second);
        new ClockFixture().refused(extend(0), person(WEDNESDAY), ClockRefusal.CLOCK_EXTENSION_TOO_LONG, started());
        new ClockFixture()
                .refused(extend(1), person(WEDNESDAY), ClockRefusal.CLOCK_NOT_EXTENDABLE, started(strict(), null));
        new ClockFixture().refused(extend(1), person(DUE.plusDays(1)), ClockRefusal.CLOCK_RAN_OUT, started());
        new ClockFixture()
                .refused(
                        extend(1),
                        person(WEDNESDAY),
                        ClockRefusal.CLOCK_ENDED,
                        started(),
                        new ClockStopped(ID, WEDNESDAY, "claims.CoverageDenied", true, 1, false, false));
    }

    @Test
    void no_number_of_days_is_so_large_that_it_passes_for_a_small_one() {
        var first = new ClockExtended(
                ID, 3, 3, 1, deadline(2, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 17)), null, false, "Allowed");
        clock.refused(
                extend(Integer.MAX_VALUE), person(WEDNESDAY), ClockRefusal.CLOCK_EXTENSION_TOO_LONG, started(), first);
    }

    @Test
    void what_is_given_while_it_is_paused_is_there_afterwards() {
        clock.when(extend(5), person(WEDNESDAY), started(), PAUSED)
                .expectEvents(new ClockExtended(ID, 5, 5, 1, null, 13, false, "Allowed"));
    }

    private static ExtendClock extend(int days) {
        return new ExtendClock(ID, days, "Allowed");
    }
}
