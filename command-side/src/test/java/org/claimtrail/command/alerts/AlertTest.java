package org.claimtrail.command.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.alerts.AlertCommand.AcknowledgeAlert;
import org.claimtrail.command.alerts.AlertCommand.RaiseAlert;
import org.claimtrail.command.alerts.AlertCommand.ResolveAlert;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.shared.Envelope;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

class AlertTest {

    private static final AlertId ID = AlertId.of("00000000-0000-8000-8000-000000000009");
    private static final ClockId CLOCK = ClockId.of("00000000-0000-8000-8000-000000000001");
    private static final ClaimId CLAIM = ClaimId.of("00000000-0000-8000-8000-000000000002");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final Concern CONCERN = new Concern(CLAIM, "CLM-1", "PAY", "Pay the claim", DUE);
    private static final Alarm ALARM = new Alarm(
            "LIMIT",
            Severity.INFO,
            new AlertSubject("limits", "one"),
            null,
            null,
            "Nearly exhausted",
            "Four fifths are used",
            "supervisor",
            null);

    private final ClockAlerts clocks = new ClockAlerts();

    @Test
    void an_alert_is_raised_once_acknowledged_by_a_person_and_resolved_by_itself() {
        when(new RaiseAlert(ID, ALARM), system()).expectEvents(raised());
        when(new RaiseAlert(ID, ALARM), system(), raised()).expectNoEvents();
        when(new AcknowledgeAlert(ID, "Seen"), person(), raised()).expectEvents(new AlertAcknowledged(ID, "Seen"));
        when(new ResolveAlert(ID, "Done"), system(), raised()).expectEvents(resolved());
        when(new ResolveAlert(ID, "Done"), system(), raised(), new AlertAcknowledged(ID, null))
                .expectEvents(resolved());
        when(new ResolveAlert(ID, "Done"), system(), raised(), resolved()).expectNoEvents();
    }

    @Test
    void nobody_acknowledges_twice_or_what_is_over_nor_raises_or_resolves_by_hand() {
        refused(AlertRefusal.ALERT_ACKNOWLEDGED, new AcknowledgeAlert(ID, null), person(), raised(), seen());
        refused(AlertRefusal.ALERT_RESOLVED, new AcknowledgeAlert(ID, null), person(), raised(), resolved());
        refused(AlertRefusal.SYSTEM_ONLY, new RaiseAlert(ID, ALARM), person());
        refused(AlertRefusal.SYSTEM_ONLY, new ResolveAlert(ID, "Done"), person(), raised());
    }

    @Test
    void a_warning_concerns_whoever_handles_the_claim_and_a_breach_those_above_him_too() {
        var warned = alarm(new ClockWarned(CLOCK, CONCERN, "amina", 1));
        assertThat(warned.severity()).isEqualTo(Severity.WARNING);
        assertThat(warned.person()).isEqualTo("amina");
        assertThat(warned.role()).isNull();
        assertThat(alarm(new ClockWarned(CLOCK, CONCERN, null, 1)).role()).isEqualTo("adjuster");

        var breached = alarm(new ClockEscalated(CLOCK, CONCERN, "amina", "claims-manager"));
        assertThat(breached.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(breached.role()).isEqualTo("claims-manager");
        assertThat(breached.person()).isEqualTo("amina");
        assertThat(breached.text()).contains("CLM-1", "Pay the claim", "2026-03-16");
    }

    @Test
    void what_was_raised_is_resolved_when_there_is_no_more_need_to_look() {
        var warned = raisedBy(new ClockWarned(CLOCK, CONCERN, null, 2));
        var breached = raisedBy(new ClockEscalated(CLOCK, CONCERN, null, "supervisor"));
        assertThat(resolvedBy(new ClockBreached(CLOCK, CONCERN, null, 2, true))).containsExactly(warned);
        assertThat(resolvedBy(new ClockPaused(CLOCK, DUE, 3, 2, true, null, "x")))
                .containsExactly(warned);
        assertThat(resolvedBy(new ClockStopped(CLOCK, DUE, "e", true, 2, true, false)))
                .containsExactly(warned);
        assertThat(resolvedBy(new ClockStopped(CLOCK, DUE, "e", false, 2, true, true)))
                .containsExactly(breached);
        assertThat(resolvedBy(new ClockCancelled(CLOCK, DUE, "e", 0, 2, false, true)))
                .containsExactly(breached);
        assertThat(resolvedBy(new ClockExtended(
                        CLOCK, 3, 3, 1, new Deadline(3, DUE, DUE, Instant.EPOCH, null), null, true, "x")))
                .containsExactly(warned);
        assertThat(resolvedBy(new ClockStopped(CLOCK, DUE, "e", true, 2, false, false)))
                .isEmpty();
    }

    private Alarm alarm(ClockEvent event) {
        return clocks.alerts(event, system()).raised().getFirst().alarm();
    }

    private AlertId raisedBy(ClockEvent event) {
        return clocks.alerts(event, system()).raised().getFirst().alertId();
    }

    private List<AlertId> resolvedBy(ClockEvent event) {
        return clocks.alerts(event, system()).resolved().stream()
                .map(ResolveAlert::alertId)
                .toList();
    }

    private static ResultValidator<Alert> when(Object command, Envelope by, AlertEvent... before) {
        return new AggregateTestFixture<>(Alert.class)
                .given(Stream.of(before)
                        .map(event -> GenericEventMessage.asEventMessage(event).andMetaData(system().toMetadata()))
                        .toList())
                .when(command, by.toMetadata());
    }

    private static void refused(AlertRefusal refusal, Object command, Envelope by, AlertEvent... before) {
        when(command, by, before)
                .expectNoEvents()
                .expectException(new CustomTypeSafeMatcher<Throwable>("refused with " + refusal) {
                    @Override
                    protected boolean matchesSafely(Throwable thrown) {
                        return thrown instanceof Refused refused && refused.refusal() == refusal;
                    }
                });
    }

    private static AlertRaised raised() {
        return new AlertRaised(ID, ALARM);
    }

    private static AlertAcknowledged seen() {
        return new AlertAcknowledged(ID, "Seen");
    }

    private static AlertResolved resolved() {
        return new AlertResolved(ID, "Done");
    }

    private static Envelope system() {
        return by("system:test", "system");
    }

    private static Envelope person() {
        return by("joseph", "supervisor");
    }

    private static Envelope by(String actor, String role) {
        var at = Instant.parse("2026-03-02T09:00:00Z");
        var id = UUID.randomUUID().toString();
        return new Envelope(
                "acme", actor, List.of(role), "test", id, id, "correlation", "cause", "internal", null, at, at, null);
    }
}
