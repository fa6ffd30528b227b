package org.claimtrail.query.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.ClockTrail.DAY;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.query.alerts.alertsummary.AlertDetail;
import org.claimtrail.query.alerts.alertsummary.AlertFigures;
import org.claimtrail.query.alerts.alertsummary.AlertPage;
import org.claimtrail.query.alerts.alertsummary.AlertStatus;
import org.claimtrail.query.alerts.alertsummary.FindAlert;
import org.claimtrail.query.alerts.alertsummary.FindAlertFigures;
import org.claimtrail.query.alerts.alertsummary.ListAlerts;
import org.claimtrail.query.clocks.clockpacks.CalendarYear;
import org.claimtrail.query.clocks.clockpacks.ClockPackDetail;
import org.claimtrail.query.clocks.clockpacks.ClockPackPage;
import org.claimtrail.query.clocks.clockpacks.ClockPackSummary;
import org.claimtrail.query.clocks.clockpacks.FindCalendar;
import org.claimtrail.query.clocks.clockpacks.FindClockPack;
import org.claimtrail.query.clocks.clockpacks.ListClockPacks;
import org.claimtrail.query.clocks.clockpacks.PackOrigin;
import org.claimtrail.query.clocks.clocksummary.ClockDetail;
import org.claimtrail.query.clocks.clocksummary.ClockPage;
import org.claimtrail.query.clocks.clocksummary.ClockStatus;
import org.claimtrail.query.clocks.clocksummary.ClockSummary;
import org.claimtrail.query.clocks.clocksummary.FindClock;
import org.claimtrail.query.clocks.clocksummary.ListClocks;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.ClockTrail;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of time limits and alerts. */
class ClockReadModelsTest {

    private static final ListClocks.Filter ALL = ListClocks.Filter.none();

    private final QuerySide querySide = QuerySide.started();

    @Test
    void a_clock_that_was_met_shows_when_and_by_what() {
        var clocks = told("clocks-met");

        var met = clock("clocks-met", clocks.met);
        assertThat(met.clock().state()).isEqualTo(ClockStatus.STOPPED);
        assertThat(met.clock().inTime()).isTrue();
        assertThat(met.clock().breached()).isFalse();
        assertThat(met.clock().daysLeft()).isNull();
        assertThat(met.clock().handler()).isEqualTo("Amina Otieno");
        assertThat(met.clock().dueOn()).isEqualTo(DAY.plusDays(10));
        assertThat(met.endedBy()).isEqualTo("claims.ClaimAcknowledged");
        assertThat(met.pausedOn()).isNull();
    }

    @Test
    void a_clock_that_ran_out_shows_since_when_and_how_far_it_was_extended() {
        var clocks = told("clocks-missed");

        var missed = clock("clocks-missed", clocks.missed);
        assertThat(missed.clock().state()).isEqualTo(ClockStatus.RUNNING);
        assertThat(missed.clock().warned()).isTrue();
        assertThat(missed.clock().breached()).isTrue();
        assertThat(missed.clock().inTime()).isNull();
        assertThat(missed.clock().packVersion()).isEqualTo(2);
        assertThat(missed.clock().daysLeft()).isNotNull();
        assertThat(missed.extensions()).isEqualTo(new ClockDetail.Extensions(10, 1, 30, 1));
        assertThat(missed.escalateTo()).isEqualTo("supervisor");
        assertThat(missed.breachedAt()).isNotNull();
    }

    @Test
    void clocks_are_found_by_whatever_is_shown_of_them() {
        told("clocks-found");

        assertThat(rules("clocks-found", ALL)).containsExactlyInAnyOrder("ACKNOWLEDGE", "PAY");
        assertThat(rules("clocks-found", state(ClockStatus.STOPPED))).containsExactly("ACKNOWLEDGE");
        assertThat(rules("clocks-found", of(null, "PAY", null, null))).containsExactly("PAY");
        assertThat(rules("clocks-found", of("Amina Otieno", null, null, null))).hasSize(2);
        assertThat(rules("clocks-found", of("nobody", null, null, null))).isEmpty();
        assertThat(rules("clocks-found", of(null, null, true, null))).containsExactly("PAY");
        assertThat(rules("clocks-found", of(null, null, false, null))).containsExactly("ACKNOWLEDGE");
        assertThat(rules("clocks-found", of(null, null, null, Instant.parse("2026-04-01T00:00:00Z"))))
                .containsExactly("ACKNOWLEDGE");
        assertThat(search("clocks-found", "acknow")).containsExactly("ACKNOWLEDGE");
        assertThat(search("clocks-found", "amina")).hasSize(2);
        assertThat(search("clocks-found", "100%")).isEmpty();
        assertThat(rules("clocks-elsewhere", ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claimNumber", "handler", "pack", "packVersion", "jurisdiction", "rule", "name", "subject", "state",
                "startedOn", "dueOn", "dueAt", "daysLeft", "days", "dayType", "warned", "breached", "inTime",
                "changedAt"
            })
    void clocks_are_sorted_by_every_column(String column) {
        told("clocks-sorted-" + column);

        var up = sorted("clocks-sorted-" + column, column);
        var down = sorted("clocks-sorted-" + column, "-" + column);
        assertThat(up).hasSize(2).containsExactlyInAnyOrderElementsOf(down);
    }

    @Test
    void a_clock_is_not_sorted_by_what_it_has_not() {
        assertThatThrownBy(() -> sorted("clocks-sorted", "colour")).isInstanceOf(QueryRefused.class);
    }

    @Test
    void what_is_due_first_comes_first() {
        told("clocks-due");

        assertThat(rules("clocks-due", ALL)).containsExactly("ACKNOWLEDGE", "PAY");
        assertThat(sorted("clocks-due", "-days")).containsExactly("PAY", "ACKNOWLEDGE");
    }

    @Test
    void packs_are_the_products_and_the_tenants_own() {
        var own = told("clocks-packs").packCode;

        var all = packs("clocks-packs", null, null, "code");
        assertThat(all).contains(own, "kenya", "california").isSorted();
        assertThat(packs("clocks-packs", PackOrigin.TENANT, null, null)).containsExactly(own);
        assertThat(packs("clocks-packs", null, "califor", null)).containsExactly("california");
        assertThat(packs("clocks-elsewhere", PackOrigin.TENANT, null, null)).isEmpty();
        var house = querySide
                .find(new FindClockPack("clocks-packs", own, null), ClockPackDetail.class)
                .orElseThrow();
        assertThat(house.pack().version()).isEqualTo(2);
        assertThat(house.versions())
                .hasSize(2)
                .allSatisfy(version -> assertThat(version.publishedBy()).isNotNull());
        assertThat(querySide.find(new FindClockPack("clocks-packs", own, 1), ClockPackDetail.class))
                .get()
                .satisfies(first -> assertThat(first.pack().effectiveFrom()).isEqualTo(DAY));
        assertThat(querySide.find(new FindClockPack("clocks-elsewhere", own, null), ClockPackDetail.class))
                .isEmpty();
    }

    @Test
    void a_calendar_shows_the_tenants_own_holidays_among_the_others() {
        var holiday = told("clocks-calendar").holiday;

        var kenya = querySide
                .find(new FindCalendar("clocks-calendar", "kenya", holiday.getYear()), CalendarYear.class)
                .orElseThrow();
        assertThat(kenya.holidays()).extracting(CalendarYear.Day::name).contains("Census Day", "Good Friday");
        assertThat(kenya.holidays())
                .filteredOn(day -> day.origin() == PackOrigin.TENANT)
                .hasSize(1);
        assertThat(kenya.holidays()).extracting(CalendarYear.Day::date).isSorted();
        assertThat(querySide.find(new FindCalendar("clocks-calendar", "atlantis", 2026), CalendarYear.class))
                .isEmpty();
    }

    @Test
    void alerts_are_listed_found_and_counted() {
        var clocks = told("clocks-alerts");

        var unresolved =
                new ListAlerts.Filter(null, true, null, null, null, null, null, "supervisor", null, null, null, null);
        assertThat(alerts("clocks-alerts", unresolved, null).items())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
                    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(alert.acknowledgedBy()).isEqualTo("Amina Otieno");
                });
        assertThat(alerts("clocks-alerts", ListAlerts.Filter.none(), "-severity")
                        .items())
                .extracting(alert -> alert.severity())
                .containsExactly(Severity.CRITICAL, Severity.WARNING);
        var warning = querySide
                .find(new FindAlert("clocks-alerts", clocks.warning), AlertDetail.class)
                .orElseThrow();
        assertThat(warning.alert().status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(warning.resolution()).isEqualTo("The time is over.");
        var figures = querySide.ask(new FindAlertFigures("clocks-alerts"), AlertFigures.class);
        assertThat(figures.open()).isZero();
        assertThat(figures.acknowledged()).isEqualTo(1);
        assertThat(figures.bySeverity()).containsExactly(new AlertFigures.BySeverity(Severity.CRITICAL, 0, 1));
        assertThat(figures.byType()).containsExactly(new AlertFigures.ByType("CLOCK_BREACHED", 0, 1));
    }

    private ClockTrail told(String tenant) {
        var story = new Story(tenant).notified().opened();
        var clocks = new ClockTrail(story).whole();
        querySide.caughtUp();
        return clocks;
    }

    private ClockDetail clock(String tenant, ClockId clock) {
        return querySide.find(new FindClock(tenant, clock), ClockDetail.class).orElseThrow();
    }

    private List<String> rules(String tenant, ListClocks.Filter filter) {
        return names(new ListClocks(tenant, filter, null, Paging.first()));
    }

    private List<String> search(String tenant, String text) {
        return names(new ListClocks(tenant, ALL, text, Paging.first()));
    }

    private List<String> sorted(String tenant, String sort) {
        return names(new ListClocks(tenant, ALL, null, new Paging(0, 10, sort)));
    }

    private List<String> names(ListClocks query) {
        return querySide.ask(query, ClockPage.class).items().stream()
                .map(ClockSummary::rule)
                .toList();
    }

    private List<String> packs(
            String tenant, @Nullable PackOrigin origin, @Nullable String text, @Nullable String sort) {
        return querySide
                .ask(new ListClockPacks(tenant, origin, null, text, new Paging(0, 50, sort)), ClockPackPage.class)
                .items()
                .stream()
                .map(ClockPackSummary::code)
                .toList();
    }

    private AlertPage alerts(String tenant, ListAlerts.Filter filter, @Nullable String sort) {
        return querySide.ask(new ListAlerts(tenant, filter, null, new Paging(0, 50, sort)), AlertPage.class);
    }

    private static ListClocks.Filter state(ClockStatus state) {
        return new ListClocks.Filter(
                state, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static ListClocks.Filter of(
            @Nullable String handler, @Nullable String rule, @Nullable Boolean breached, @Nullable Instant dueBefore) {
        return new ListClocks.Filter(
                null, null, null, handler, null, null, rule, null, breached, null, dueBefore, null, null, null, null);
    }
}
