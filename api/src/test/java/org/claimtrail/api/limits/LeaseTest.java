package org.claimtrail.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.claimtrail.api.limits.SharedBuckets.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An instance asks the shared bucket seldom, and goes on alone when it cannot be asked. */
@Timeout(30)
class LeaseTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Limit limit = new Limit("user", 1_000);
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger alone = new AtomicInteger();

    @Test
    void a_question_to_the_database_is_asked_once_a_block() {
        var bucket = new AtomicLong(1_000);
        var lease = lease(bucket);

        assertThat(taken(lease, 500)).isEqualTo(500);

        assertThat(limit.block()).isEqualTo(50);
        assertThat(questions.get()).isLessThanOrEqualTo(11);
        assertThat(alone).hasValue(0);
    }

    @Test
    void an_empty_bucket_refuses_and_is_left_in_peace() {
        var lease = lease(new AtomicLong(120));

        assertThat(taken(lease, 1_000)).isEqualTo(120);

        var asked = questions.get();
        var refused = lease.take();
        assertThat(refused.isTaken()).isFalse();
        assertThat(refused.waitSeconds()).isBetween(1L, 3L);
        assertThat(questions).hasValue(asked);
    }

    @Test
    void many_at_once_get_what_there_is_and_no_more() throws Exception {
        var lease = lease(new AtomicLong(300));
        var start = new CountDownLatch(1);
        var taken = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 2_000)
                    .forEach(number -> threads.submit(() -> {
                        start.await();
                        return lease.take().isTaken() ? taken.incrementAndGet() : 0;
                    }));
            start.countDown();
        }

        assertThat(taken).hasValue(300);
        assertThat(alone).hasValue(0);
    }

    @Test
    void while_the_shared_bucket_cannot_be_reached_the_whole_limit_holds_for_this_instance() {
        var lease = new Lease(
                limit,
                PATIENCE,
                tokens -> {
                    questions.incrementAndGet();
                    return null;
                },
                alone::incrementAndGet);

        assertThat(taken(lease, 3_000)).isBetween(1_000, 1_050);
        assertThat(questions.get()).isLessThanOrEqualTo(3);
        assertThat(alone).hasValue(3_000);
    }

    @Test
    void a_shared_bucket_that_does_not_answer_costs_its_patience_once_a_second() {
        var never = new CountDownLatch(1);
        var lease = new Lease(
                limit,
                PATIENCE,
                tokens -> {
                    awaited(never);
                    return null;
                },
                alone::incrementAndGet);
        var began = System.nanoTime();

        assertThat(taken(lease, 900)).isEqualTo(900);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(PATIENCE, PATIENCE.multipliedBy(4));
        never.countDown();
    }

    private Lease lease(AtomicLong bucket) {
        return new Lease(
                limit,
                PATIENCE,
                tokens -> {
                    questions.incrementAndGet();
                    var before = bucket.getAndUpdate(left -> Math.max(0, left - tokens));
                    return new Grant(Math.min(before, tokens), Math.max(0, before - tokens));
                },
                alone::incrementAndGet);
    }

    private static int taken(Lease lease, int requests) {
        return (int) IntStream.range(0, requests)
                .filter(number -> lease.take().isTaken())
                .count();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
