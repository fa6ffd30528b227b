package org.claimtrail.query.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModelPositions;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.TenantReads;
import org.flywaydb.core.Flyway;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query side with an event store, a PostgreSQL of its own and running processors; one for all tests. */
public final class QuerySide {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final QuerySide INSTANCE = new QuerySide();

    /** For somebody who sees all of his tenant. */
    public static final Reach EVERYTHING = Reach.everything("auditor");

    private final AnnotationConfigApplicationContext context;

    private QuerySide() {
        context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        var postgres = postgres();
        context.registerBean("url", String.class, () -> migrated(postgres));
        context.register(TestWiring.class);
        context.refresh();
        context.getBean(Configuration.class).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.getBean(Configuration.class).shutdown();
            context.close();
            close(postgres);
        }));
    }

    public static QuerySide started() {
        return INSTANCE;
    }

    /** Stopped by us, after everything that uses it. */
    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String migrated(EmbeddedPostgres postgres) {
        var url = postgres.getJdbcUrl("postgres", "postgres");
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("filesystem:" + Path.of("..", "api", "src", "main", "resources", "db", "migration"))
                .load()
                .migrate();
        return url + "&reWriteBatchedInserts=true";
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** Empties a read model and lets its own processor read all events again, as an operator of the framework would. */
    public void replay(String readModel) {
        var processor = bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(readModel, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Asks as the edge does, through the query bus, on behalf of the tenant that is asked for. */
    public <R> R ask(Query query, Class<R> answer) {
        return askAs(query.tenant(), query, answer);
    }

    /** Asks on behalf of any tenant. */
    public <R> R askAs(String tenant, Object query, Class<R> answer) {
        try {
            return bean(QueryGateway.class)
                    .query(query.getClass().getName(), message(tenant, query), ResponseTypes.instanceOf(answer))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    public <R> Optional<R> find(Query query, Class<R> answer) {
        return bean(QueryGateway.class)
                .query(
                        query.getClass().getName(),
                        message(query.tenant(), query),
                        ResponseTypes.optionalInstanceOf(answer))
                .join();
    }

    private static GenericMessage<Object> message(String tenant, Object query) {
        return new GenericMessage<>(query, Map.of(TenantReads.TENANT, tenant));
    }

    /** Waits until every read model has taken in all events that there are. */
    public void caughtUp() {
        var head = bean(EventStore.class).createHeadToken();
        var position = head == null ? -1 : head.position().orElse(-1);
        ReadModels.ALL.forEach(readModel -> bean(ReadModelPositions.class).await(readModel, position, PATIENCE));
    }

    public static void eventually(Runnable assertion) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(assertion::run);
    }
}
