package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.claims.ClaimScenario.CLAIM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.shared.Envelope;
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
        store(new LossNotified(
                CLAIM,
                "CLM-1",
                "POL-1",
                LossDate.onDay(LocalDate.of(2026, 3, 1)),
                "fire",
                "Burnt",
                new Party(PartyId.of(new UUID(0, 1)), Party.Role.INSURED, "Wanjiru", null),
                "KES"));
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

    private void store(ClaimEvent event) {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var envelope =
                new Envelope("demo", "amina", List.of(), "claims.Test", "id", "f", "c", "c", "a", null, now, now, null);
        events.publish(new GenericDomainEventMessage<>(
                "Claim", CLAIM.toString(), sequence++, event, MetaData.from(envelope.toMetadata())));
    }
}
