package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimtrail.api.runtime.EventLog.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transactions overlap: who takes the lower index may commit later, however much later. No reader may lose his event. */
class GapSafetyTest {

    private static final int MORE_THAN_TEN_THOUSAND = 10_500;
    private static final int MANY_LOOKS = 20;

    private final EventLog log = new EventLog();
    private final Reader reader = new Reader();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void the_engine_as_it_comes_loses_the_event_of_a_slow_transaction() {
        var slow = new ArrayList<UUID>();
        log.inTransaction(() -> {
            slow.add(log.append());
            log.inTransaction(log::append);
            log.read(reader, log.stock);
        });
        log.inTransaction(log::append);
        log.read(reader, log.stock);

        assertThat(reader.received).hasSize(2).doesNotContainAnyElementsOf(slow);
        assertThat(reader.gaps()).as("nothing tells of the loss").isEmpty();
    }

    @Test
    void the_event_of_a_slow_transaction_is_delivered_when_it_appears() {
        var slow = new ArrayList<UUID>();
        log.inTransaction(() -> {
            slow.add(log.append());
            log.inTransaction(log::append);
            log.read(reader, log.ours);
            assertThat(reader.gaps()).containsExactly(1L);
        });
        log.inTransaction(log::append);
        log.read(reader, log.ours);

        assertThat(reader.received).hasSize(3).containsAll(slow);
        assertThat(reader.gaps()).isEmpty();
    }

    @Test
    void an_event_that_more_than_ten_thousand_have_overtaken_is_delivered() {
        var slow = new ArrayList<UUID>();
        log.inTransaction(() -> {
            slow.add(log.append());
            log.inTransaction(() -> log.appendMany(MORE_THAN_TEN_THOUSAND));
            log.read(reader, log.ours);
        });
        log.read(reader, log.ours);

        assertThat(reader.received).hasSize(MORE_THAN_TEN_THOUSAND + 1).containsAll(slow);
    }

    @Test
    void a_running_transaction_is_waited_for_however_often_its_hole_is_looked_into() {
        var slow = new ArrayList<UUID>();
        log.inTransaction(() -> {
            slow.add(log.append());
            for (var look = 0; look < MANY_LOOKS; look++) {
                log.inTransaction(log::append);
                log.read(reader, log.ours);
            }
            assertThat(reader.gaps()).containsExactly(1L);
        });
        log.read(reader, log.ours);

        assertThat(reader.received).hasSize(MANY_LOOKS + 1).containsAll(slow);
    }

    /** The owner of the hole is younger than every transaction that has ended, so a snapshot's upper end does not tell of it. */
    @Test
    void a_hole_whose_owner_began_after_whoever_overtook_it_is_kept() {
        var slow = new ArrayList<UUID>();
        var ownerHasIndex = new CountDownLatch(1);
        var olderHasId = new CountDownLatch(1);
        var older = Thread.ofPlatform()
                .start(() -> log.inTransaction(() -> {
                    log.takeTransactionId();
                    olderHasId.countDown();
                    awaitLatch(ownerHasIndex);
                    log.append();
                }));
        awaitLatch(olderHasId);
        log.inTransaction(() -> {
            slow.add(log.append());
            ownerHasIndex.countDown();
            join(older);
            for (var look = 0; look < MANY_LOOKS; look++) {
                log.read(reader, log.ours);
            }
            assertThat(reader.gaps()).containsExactly(1L);
        });
        log.read(reader, log.ours);

        assertThat(reader.received).hasSize(2).containsAll(slow);
    }

    @Test
    void a_reader_that_starts_while_the_first_transaction_runs_misses_nothing() {
        var slow = new ArrayList<UUID>();
        log.inTransaction(() -> {
            slow.add(log.append());
            log.inTransaction(log::append);
            reader.token = log.ours.createTailToken();
        });
        log.read(reader, log.ours);

        assertThat(reader.received).hasSize(2).containsAll(slow);
    }

    @Test
    void the_hole_of_a_transaction_that_was_rolled_back_is_forgotten() {
        log.inVain(log::append);
        log.inTransaction(log::append);
        log.read(reader, log.ours);
        assertThat(reader.gaps()).containsExactly(1L);

        await().untilAsserted(() -> {
            log.inTransaction(log::append);
            log.read(reader, log.ours);
            assertThat(reader.gaps()).isEmpty();
        });
        assertThat(reader.received).doesNotHaveDuplicates();
    }

    @Test
    void what_was_stored_cannot_be_changed_or_removed() {
        log.inTransaction(log::append);

        for (var change : List.of(
                "UPDATE domain_event SET payload = '{}'", "DELETE FROM domain_event", "TRUNCATE domain_event")) {
            assertThat(log.refuses(change)).as(change).isTrue();
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
