package org.claimtrail.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A message is there if what led to it is, is tried again, and is given up in the end. */
@ClaimtrailTest
@DirtiesContext
@Import(OutboxTest.Writers.class)
@TestPropertySource(properties = {"claimtrail.mail.first-retry=50ms", "claimtrail.mail.retries=2"})
class OutboxTest {

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clumsy clumsy;

    @Autowired
    OutboxTest(Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc, Clumsy clumsy) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clumsy = clumsy;
    }

    @Test
    void nothing_is_queued_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.queue(errand("CLUMSY", "alone@example.com")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_rolled_back_sends_nothing() {
        var errand = errand("CLUMSY", "rolledback@example.com");
        transaction.executeWithoutResult(status -> {
            assertThat(outbox.queue(errand)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT count(*) FROM outgoing_message WHERE message_id = :id")
                        .param("id", errand.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = :id")
                        .param("id", errand.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_message_that_nobody_takes_is_tried_again_and_given_up() {
        var errand = errand("CLUMSY", "clumsy@example.com").saying(Map.of("who", "Clumsy"));
        transaction.executeWithoutResult(status -> outbox.queue(errand));
        await().untilAsserted(() -> assertThat(state(errand.id())).isEqualTo("FAILED 3 {}"));
        assertThat(clumsy.tries).hasValue(3);
        assertThat(jdbc.sql("SELECT last_failure FROM outgoing_message WHERE message_id = :id")
                        .param("id", errand.id())
                        .query(String.class)
                        .single())
                .isEqualTo("IllegalStateException: Clumsy as ever");
    }

    @Test
    void a_message_to_nobody_is_dropped() {
        var errand = errand("NOBODY", "nobody@example.com");
        transaction.executeWithoutResult(status -> outbox.queue(errand));
        await().untilAsserted(() -> assertThat(state(errand.id())).isEqualTo("DROPPED 0 {}"));
    }

    private String state(UUID id) {
        return jdbc.sql("SELECT state || ' ' || failures || ' ' || facts FROM outgoing_message WHERE message_id = :id")
                .param("id", id)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    private static Errand errand(String kind, String recipient) {
        return Errand.of("demo", kind, null, recipient);
    }

    /** Brings two writers of its own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Writers {

        @Bean
        Clumsy clumsy() {
            return new Clumsy();
        }

        @Bean
        LetterWriter nobody() {
            return new LetterWriter() {
                @Override
                public Set<String> kinds() {
                    return Set.of("NOBODY");
                }

                @Override
                public Optional<Letter> write(Errand errand) {
                    return Optional.empty();
                }
            };
        }
    }

    /** Fails each time. */
    static final class Clumsy implements LetterWriter {

        private final AtomicInteger tries = new AtomicInteger();

        @Override
        public Set<String> kinds() {
            return Set.of("CLUMSY");
        }

        @Override
        public Optional<Letter> write(Errand errand) {
            tries.incrementAndGet();
            throw new IllegalStateException("Clumsy\r\nas ever");
        }
    }
}
