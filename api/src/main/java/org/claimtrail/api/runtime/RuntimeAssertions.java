package org.claimtrail.api.runtime;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on the wrong parts. With a configuration that fails quietly an application of this kind runs, and stores
 * nothing, or stores it where a power cut loses it.
 */
@Component
final class RuntimeAssertions implements SmartInitializingSingleton {

    private final EventStore eventStore;
    private final ObjectProvider<EventStorageEngine> engine;
    private final TokenStore tokenStore;
    private final TransactionManager transactions;
    private final JdbcClient jdbc;

    RuntimeAssertions(
            EventStore eventStore,
            ObjectProvider<EventStorageEngine> engine,
            TokenStore tokenStore,
            TransactionManager transactions,
            JdbcClient jdbc) {
        this.eventStore = eventStore;
        this.engine = engine;
        this.tokenStore = tokenStore;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new StartupProblem(
                    "Claimtrail is wired so that it could lose data: " + String.join("; ", faults) + ".",
                    "Undo what replaced these parts, or set the database as named.");
        }
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (!storesEvents()) {
            faults.add("the event store is " + eventStore.getClass().getName());
        }
        if (!(tokenStore instanceof JdbcTokenStore)) {
            faults.add("the token store is " + tokenStore.getClass().getName());
        }
        if (!(transactions instanceof SpringTransactionManager)) {
            faults.add("the transaction manager is " + transactions.getClass().getName());
        }
        expect(faults, "fsync", setting("fsync"), "on");
        expect(faults, "full_page_writes", setting("full_page_writes"), "on");
        if ("off".equals(setting("synchronous_commit"))) {
            faults.add("synchronous_commit is off");
        }
        expect(faults, "the type of domain_event.payload", columnType("domain_event", "payload"), "text");
        expect(faults, "the type of token_entry.token", columnType("token_entry", "token"), "bytea");
        return faults;
    }

    private boolean storesEvents() {
        return eventStore instanceof EmbeddedEventStore
                ? engine.getIfUnique() instanceof GapSafeEventStorageEngine
                : eventStore instanceof AxonServerEventStore;
    }

    private static void expect(List<String> faults, String what, String actual, String expected) {
        if (!expected.equals(actual)) {
            faults.add(what + " is " + actual + ", not " + expected);
        }
    }

    private String setting(String name) {
        return jdbc.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private String columnType(String table, String column) {
        return jdbc.sql("SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema()"
                        + " AND table_name = :table AND column_name = :column")
                .param("table", table)
                .param("column", column)
                .query(String.class)
                .optional()
                .orElse("missing");
    }
}
