package org.claimtrail.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.authority.AuthorityScenario.*;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class StoredAuthorityProfilesTest {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AtomicInteger reads = new AtomicInteger();
    private long version;

    @Test
    void a_tenant_without_its_own_goes_by_what_is_configured() {
        var profiles = profiles(Duration.ZERO);

        assertThat(profiles.of("demo", NOW)).isEqualTo(CONFIGURED.byName().get("standard"));
        assertThat(profiles.of("demo", NOW).version()).isEqualTo(7);
    }

    @Test
    void the_version_of_the_moment_counts_and_a_new_one_is_seen() {
        var profiles = profiles(Duration.ZERO);
        happens(new ProfileAdopted(BOOK, ADOPTED, 7, "standard", List.of(manager(1_000))));
        assertThat(profiles.of("demo", JULY).version()).isEqualTo(7);

        happens(new ProfileDrafted(BOOK, FIRST, "Limits", List.of(manager(900))));
        happens(new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), JULY, List.of(manager(900))));

        assertThat(profiles.of("demo", JULY.minusMillis(1)).version()).isEqualTo(7);
        assertThat(profiles.of("demo", JULY)).isEqualTo(AuthorityProfile.of(8, List.of(manager(900))));
        assertThat(profiles.of("other", JULY).version()).isEqualTo(7);
    }

    @Test
    void the_store_is_not_asked_with_every_command() {
        var profiles = profiles(Duration.ofMinutes(10));
        happens(new ProfileAdopted(BOOK, ADOPTED, 7, "standard", List.of(manager(1_000))));

        for (var i = 0; i < 100; i++) {
            profiles.of("demo", NOW);
        }

        assertThat(reads).hasValue(1);
    }

    private StoredAuthorityProfiles profiles(Duration lead) {
        return new StoredAuthorityProfiles(
                counting(), configuredProfiles(), new AuthorityProperties(7, Map.of(), Map.of(), lead));
    }

    private EventStore counting() {
        return (EventStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("readEvents")) {
                        reads.incrementAndGet();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void happens(AuthorityEvent event) {
        var by = new Envelope(
                "demo",
                "amina",
                List.of("manager"),
                "authority.Test",
                "command-" + version,
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                NOW,
                NOW,
                null);
        store.publish(new GenericDomainEventMessage<>(
                "AuthorityBook", BOOK.toString(), version++, event, MetaData.from(by.toMetadata())));
    }
}
