package org.claimtrail.command.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.supply.SupplyScenario.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.claimtrail.command.supply.SupplyFacts.VendorFact;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.VendorEvent.*;
import org.junit.jupiter.api.Test;

class StoredSupplyFactsTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SupplyFacts facts = new StoredSupplyFacts(events, (tenant, claim) -> Optional.empty());
    private long sequence;

    @Test
    void a_vendor_is_known_as_it_stands_now_and_to_its_tenant_only() {
        assertThat(facts.vendor("demo", VENDOR)).isEmpty();
        store(VENDOR.toString(), new VendorProposed(VENDOR, profile("Ngong Road Motors")));
        assertThat(facts.vendor("demo", VENDOR)).contains(new VendorFact("Ngong Road Motors", false));
        store(VENDOR.toString(), new VendorApproved(VENDOR, null));
        assertThat(facts.vendor("demo", VENDOR)).contains(new VendorFact("Ngong Road Motors", true));
        store(VENDOR.toString(), new VendorSuspended(VENDOR, "Complaints"));
        assertThat(facts.vendor("demo", VENDOR)).contains(new VendorFact("Ngong Road Motors", false));
        assertThat(facts.vendor("other", VENDOR)).isEmpty();
    }

    @Test
    void an_order_names_its_vendor_and_claim_to_its_tenant_only() {
        assertThat(facts.order("demo", ORDER)).isEmpty();
        store(ORDER.toString(), OrderTest.DRAFTED);

        assertThat(facts.order("demo", ORDER).orElseThrow().claimId()).isEqualTo(CLAIM);
        assertThat(facts.order("other", ORDER)).isEmpty();
    }

    private void store(String id, DomainEvent event) {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var envelope =
                new Envelope("demo", "amina", List.of(), "supply.Test", "id", "f", "c", "c", "a", null, now, now, null);
        events.publish(
                new GenericDomainEventMessage<>("Supply", id, sequence++, event, MetaData.from(envelope.toMetadata())));
    }
}
