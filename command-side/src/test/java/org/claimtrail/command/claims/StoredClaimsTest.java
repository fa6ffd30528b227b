package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.claims.ClaimScenario.CLAIM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class StoredClaimsTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final KnownClaims claims = new StoredClaims(events);
    private long sequence;

    @Test
    void a_claim_is_known_as_it_stands_now_and_to_its_tenant_only() {
        assertThat(claims.find("demo", CLAIM)).isEmpty();
        store(notified());
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.phase()).isEqualTo(Phase.NOTIFIED));
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.currency()).isEqualTo("KES"));
        store(new ClaimOpened(CLAIM, null));
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.phase()).isEqualTo(Phase.OPEN));
        store(new ClaimClosed(CLAIM, Outcome.PAID));
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.phase()).isEqualTo(Phase.CLOSED));
        store(new ClaimReopened(CLAIM, "More", 1, null));
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.phase()).isEqualTo(Phase.OPEN));
        assertThat(claims.find("other", CLAIM)).isEmpty();
    }

    @Test
    void a_claim_that_had_ended_elsewhere_is_not_worked_here() {
        store(takenOn());
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.isWorked()).isTrue());

        store(new ClosureTakenOn(
                CLAIM, new PastDay(LocalDate.of(1996, 1, 1), LossDate.Precision.MONTH), Outcome.PAID, "upload"));

        assertThat(claims.find("demo", CLAIM)).hasValueSatisfying(claim -> {
            assertThat(claim.phase()).isEqualTo(Phase.CLOSED);
            assertThat(claim.isWorked()).isFalse();
        });
    }

    @Test
    void a_notification_that_was_taken_up_again_is_worked_again() {
        store(notified());
        store(new NotificationVoided(CLAIM, VoidReason.ERROR, null, "Typing error"));
        assertThat(claims.find("demo", CLAIM))
                .hasValueSatisfying(claim -> assertThat(claim.phase()).isEqualTo(Phase.VOIDED));

        store(new NotificationRestored(CLAIM, new AppealId(new UUID(0, 2))));

        assertThat(claims.find("demo", CLAIM)).hasValueSatisfying(claim -> {
            assertThat(claim.phase()).isEqualTo(Phase.NOTIFIED);
            assertThat(claim.isWorked()).isTrue();
        });
    }

    @Test
    void who_is_and_was_responsible_what_the_policy_is_and_who_looks_at_it_are_known_of_a_claim() {
        store(notified());
        store(new ClaimAssigned(CLAIM, "amina"));
        store(new ClaimOpened(CLAIM, null));
        store(new PolicySnapshotAttached(CLAIM, ClaimScenario.POLICY));
        store(new ClaimAssigned(CLAIM, "brian"));
        store(new AssessorAppointed(CLAIM, "peter"));
        store(new AssessorAppointed(CLAIM, "paul"));
        store(new CoverageConfirmed(CLAIM, "In force"));

        assertThat(claims.find("demo", CLAIM)).hasValueSatisfying(claim -> {
            assertThat(claim.handler()).isEqualTo("brian");
            assertThat(claim.handlers()).containsExactlyInAnyOrder("amina", "brian");
            assertThat(claim.product()).isEqualTo("motor-private");
            assertThat(claim.assessors()).containsExactlyInAnyOrder("peter", "paul");
            assertThat(claim.notifiedBy()).isEqualTo("amina");
            assertThat(claim.version()).isEqualTo(7);
        });

        store(new AssessorDismissed(CLAIM, "peter", "Moved"));
        assertThat(claims.find("demo", CLAIM)).hasValueSatisfying(claim -> {
            assertThat(claim.assessors()).containsExactly("paul");
            assertThat(claim.product()).isEqualTo("motor-private");
        });
    }

    private static ClaimTakenOn takenOn() {
        var nothing = Money.zero("KES");
        return new ClaimTakenOn(
                CLAIM,
                "CLM-1",
                "17",
                null,
                LossDate.inYear(1993),
                null,
                "fire",
                null,
                null,
                nothing,
                nothing,
                null,
                false,
                Map.of(),
                "upload");
    }

    private static LossNotified notified() {
        return new LossNotified(
                CLAIM,
                "CLM-1",
                "POL-1",
                LossDate.onDay(LocalDate.of(2026, 3, 1)),
                "fire",
                "Burnt",
                new Party(PartyId.of(new UUID(0, 1)), Party.Role.INSURED, "Wanjiru", null),
                "KES");
    }

    private void store(ClaimEvent event) {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var envelope =
                new Envelope("demo", "amina", List.of(), "claims.Test", "id", "f", "c", "c", "a", null, now, now, null);
        events.publish(new GenericDomainEventMessage<>(
                "Claim", CLAIM.toString(), sequence++, event, MetaData.from(envelope.toMetadata())));
    }
}
