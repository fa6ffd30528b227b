package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.SharedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product does not start on parts, or on a database, that could lose what it is given. */
@ClaimtrailTest
class RuntimeAssertionsTest {

    private final EventStore eventStore;
    private final ObjectProvider<EventStorageEngine> engine;
    private final TokenStore tokenStore;
    private final TransactionManager transactions;
    private final JdbcClient jdbc;

    RuntimeAssertionsTest(
            @Autowired EventStore eventStore,
            @Autowired ObjectProvider<EventStorageEngine> engine,
            @Autowired TokenStore tokenStore,
            @Autowired TransactionManager transactions,
            @Autowired JdbcClient jdbc) {
        this.eventStore = eventStore;
        this.engine = engine;
        this.tokenStore = tokenStore;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void the_product_as_it_is_starts() {
        assertThatCode(with(eventStore, engine, tokenStore, transactions, jdbc)::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    @Test
    void a_store_that_forgets_its_events_is_refused() {
        EventStorageEngine forgetful = new InMemoryEventStorageEngine();
        var store = EmbeddedEventStore.builder().storageEngine(forgetful).build();
        var provider =
                new StaticListableBeanFactory(Map.of("engine", forgetful)).getBeanProvider(EventStorageEngine.class);

        refuses(
                with(store, provider, tokenStore, transactions, jdbc),
                "the event store is " + store.getClass().getName());
    }

    @Test
    void tokens_in_memory_and_no_transactions_are_refused_together() {
        var wrong = with(eventStore, engine, new InMemoryTokenStore(), NoTransactionManager.instance(), jdbc);

        refuses(wrong, "the token store is " + InMemoryTokenStore.class.getName());
        refuses(wrong, "the transaction manager is " + NoTransactionManager.class.getName());
    }

    @Test
    void a_database_that_acknowledges_before_it_has_written_is_refused() {
        var url = SharedPostgres.freshDatabase();
        var hasty = JdbcClient.create(
                new DriverManagerDataSource(url + "&options=-c%20synchronous_commit=off", SharedPostgres.USER, ""));

        refuses(with(eventStore, engine, tokenStore, transactions, hasty), "synchronous_commit is off");
    }

    @ParameterizedTest
    @CsvSource({
        "domain_event, payload, oid, text",
        "domain_event, payload, bytea, text",
        "token_entry, token, text, bytea",
    })
    void a_column_that_would_keep_something_else_is_refused(String table, String column, String actual, String needed) {
        var other =
                JdbcClient.create(new DriverManagerDataSource(SharedPostgres.freshDatabase(), SharedPostgres.USER, ""));
        other.sql("CREATE TABLE " + table + " (" + column + " " + actual + ")").update();

        refuses(
                with(eventStore, engine, tokenStore, transactions, other),
                "the type of " + table + "." + column + " is " + actual + ", not " + needed);
    }

    @Test
    void a_database_without_our_tables_is_refused() {
        var empty =
                JdbcClient.create(new DriverManagerDataSource(SharedPostgres.freshDatabase(), SharedPostgres.USER, ""));

        refuses(
                with(eventStore, engine, tokenStore, transactions, empty),
                "the type of domain_event.payload is missing, not text");
    }

    private static RuntimeAssertions with(
            EventStore eventStore,
            ObjectProvider<EventStorageEngine> engine,
            TokenStore tokenStore,
            TransactionManager transactions,
            JdbcClient jdbc) {
        return new RuntimeAssertions(eventStore, engine, tokenStore, transactions, jdbc);
    }

    private static void refuses(RuntimeAssertions wrong, String fault) {
        assertThatThrownBy(wrong::afterSingletonsInstantiated)
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("could lose data")
                .hasMessageContaining(fault);
    }
}
