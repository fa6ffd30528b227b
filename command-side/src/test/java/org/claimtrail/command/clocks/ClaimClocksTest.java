package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.claimtrail.command.processes.EarlierJobs;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.TestDatabase;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.claims.ClaimEvent.ClaimClosed;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimEvent.PartyAdded;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.clocks.ClockEvent.ClockStarted;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.storage.SampleClocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Clocks are started and stopped by what happens on claims, in the order in which it happens. */
class ClaimClocksTest {

    private static final Party REPORTER =
            new Party(PartyId.of("00000000-0000-8000-8000-000000000004"), Party.Role.INSURED, "Wanjiru Kamau", null);

    private final ClaimId claim = ClaimId.of(UUID.randomUUID());
    private final ClockId acknowledge = clock(claim, "ACKNOWLEDGE");
    private final ClockId pay = clock(claim, "PAY");
    private long sequence;

    private final ProcessScenario scenario = new ProcessScenario(
            Clock.class,
            (support, events) -> {
                var source = TestDatabase.empty();
                var database = JdbcClient.create(source);
                var tenants = new TenantClocks(ClockFixture.IN_NAIROBI, ClaimClocksTest::packs, new KnownEvents());
                return new ClaimClocks(
                        support,
                        tenants,
                        new ClaimStories(events, (tenant, policy, lossDate) -> Optional.empty()),
                        new ClockWatch(database, new DataSourceTransactionManager(source)),
                        new EarlierJobs(database));
            },
            ClaimClocksTest::resources);

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void a_notification_starts_what_the_pack_says_and_the_acknowledgement_stops_one_of_them() {
        scenario.work();
        happens(notified(), acknowledged());
        nothingLeft();
        assertThat(scenario.events(acknowledge)).containsExactly("ClockStarted", "ClockStopped");
        assertThat(scenario.events(pay)).containsExactly("ClockStarted");
        var started = (ClockStarted) scenario.messages(pay).getFirst().getPayload();
        assertThat(started.basis().pack()).isEqualTo("kenya");
        assertThat(started.basis().version()).isEqualTo(1);
        assertThat(started.claimNumber()).isEqualTo("CLM-1");
        assertThat(started.startedOn()).isEqualTo(ClockFixture.MONDAY);
    }

    @Test
    void only_what_the_packs_name_makes_work() {
        happens(notified(), new PartyAdded(claim, REPORTER));
        assertThat(scenario.tasks().list("acme", null, 10)).hasSize(1);
    }

    @Test
    void what_is_worked_out_of_turn_leads_to_the_same() {
        var claims =
                Stream.generate(() -> ClaimId.of(UUID.randomUUID())).limit(20).toList();
        for (var other : claims) {
            publish("acme", other, 0, loss(other));
            publish("acme", other, 1, new ClaimAcknowledged(other, "amina", List.of()));
            publish("acme", other, 2, new ClaimClosed(other, Outcome.WITHDRAWN));
        }
        scenario.work();
        nothingLeft();
        assertThat(claims).allSatisfy(other -> {
            assertThat(scenario.events(clock(other, "ACKNOWLEDGE"))).containsExactly("ClockStarted", "ClockStopped");
            assertThat(scenario.events(clock(other, "PAY"))).containsExactly("ClockStarted", "ClockCancelled");
        });
    }

    @Test
    void the_end_of_the_claim_ends_what_still_runs() {
        scenario.work();
        happens(notified(), new ClaimClosed(claim, Outcome.WITHDRAWN));
        nothingLeft();
        assertThat(scenario.events(acknowledge)).containsExactly("ClockStarted", "ClockCancelled");
        assertThat(scenario.events(pay)).containsExactly("ClockStarted", "ClockCancelled");
    }

    @Test
    void another_tenant_that_goes_by_nothing_has_no_clocks() {
        scenario.work();
        happensTo("other", notified());
        assertThat(scenario.tasks().list("other", null, 10)).isEmpty();
        assertThat(scenario.events(pay)).isEmpty();
    }

    private void happens(ClaimEvent... events) {
        happensTo("acme", events);
    }

    private void happensTo(String tenant, ClaimEvent... events) {
        for (var event : events) {
            publish(tenant, claim, sequence++, event);
        }
    }

    private void publish(String tenant, ClaimId on, long number, ClaimEvent event) {
        scenario.happened(new GenericDomainEventMessage<>(
                "Claim",
                on.toString(),
                number,
                event,
                MetaData.from(envelope(tenant).toMetadata())));
    }

    private void nothingLeft() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> scenario.tasks().list("acme", null, 100).isEmpty());
    }

    private LossNotified notified() {
        return loss(claim);
    }

    private static LossNotified loss(ClaimId on) {
        var lossDate = LossDate.onDay(ClockFixture.MONDAY);
        return new LossNotified(on, "CLM-1", "POL-1", lossDate, "collision", "Hit a bollard", REPORTER, "KES");
    }

    private ClaimAcknowledged acknowledged() {
        return new ClaimAcknowledged(claim, "amina", List.of());
    }

    private static ClockId clock(ClaimId on, String rule) {
        return ClockId.of(Ids.derived("acme", "clock", on.toString(), "kenya", rule, ""));
    }

    private static Envelope envelope(String tenant) {
        var at = ClockFixture.noon(ClockFixture.MONDAY);
        var id = UUID.randomUUID().toString();
        return new Envelope(
                tenant, "asha", List.of("intake"), "test", id, id, "conversation", id, "internal", null, at, at, null);
    }

    private static List<ClockPack> packs(String tenant, String code) {
        return tenant.equals("acme")
                ? List.of(Objects.requireNonNull(SampleClocks.packs().get(code)))
                : List.of();
    }

    private static void resources(Configurer configurer) {
        configurer
                .registerComponent(Calendars.class, configuration -> (tenant, code) -> ClockFixture.days(code))
                .registerComponent(TenantRules.class, configuration -> ClockFixture.IN_NAIROBI);
    }
}
