package org.claimtrail.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimtrail.api.testing.SharedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances on one database count together. */
@Timeout(120)
class SharedLimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String url = SharedPostgres.freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, SharedPostgres.USER, ""));
    private final SharedBuckets first = migrated();
    private final SharedBuckets second = new SharedBuckets(access(url), PATIENCE);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void over_two_instances_the_limit_is_the_limit() throws Exception {
        var limit = new Limit("user", 600);
        var one = new RateLimits(first, PATIENCE, meters);
        var other = new RateLimits(second, PATIENCE, meters);
        var taken = new AtomicInteger();
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8)
                    .forEach(thread -> threads.submit(() -> IntStream.range(0, 300)
                            .filter(number -> (thread % 2 == 0 ? one : other)
                                    .take(limit, "demo adjuster")
                                    .isTaken())
                            .forEach(number -> taken.incrementAndGet())));
        }
        var refilled = (int) (Duration.ofNanos(System.nanoTime() - began).toMillis() * 600 / 60_000) + 1;

        // Each instance may hold a block that it has not handed out: those are missing, never too many.
        assertThat(taken.get()).isBetween((int) (600 - 2 * limit.block()), 600 + refilled);
        assertThat(unshared()).isZero();
    }

    @Test
    void what_one_instance_has_used_up_the_other_refuses() {
        var limit = new Limit("log-in", 5);
        var one = new RateLimits(first, PATIENCE, meters);
        var other = new RateLimits(second, PATIENCE, meters);

        assertThat(IntStream.range(0, 5)
                        .allMatch(number -> one.take(limit, "192.0.2.1").isTaken()))
                .isTrue();

        var refused = other.take(limit, "192.0.2.1");
        assertThat(refused.isTaken()).isFalse();
        assertThat(refused.waitSeconds()).isBetween(1L, 12L);
        assertThat(other.take(limit, "192.0.2.2").isTaken()).isTrue();
        assertThat(meters.counter("claimtrail.rate.limits.refused", "limit", "log-in")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void without_the_database_each_instance_counts_alone_and_says_so() {
        var nowhere = new SharedBuckets(access("jdbc:postgresql://localhost:1/nowhere"), Duration.ofMillis(250));
        try (nowhere) {
            var limits = new RateLimits(nowhere, Duration.ofSeconds(2), meters);
            var limit = new Limit("user", 10);

            var taken = IntStream.range(0, 30)
                    .filter(number -> limits.take(limit, "demo adjuster").isTaken())
                    .count();

            assertThat(taken).isBetween(10L, 12L);
            assertThat(unshared()).isEqualTo(30);
        }
    }

    @Test
    void buckets_that_are_full_again_are_forgotten_and_no_others() {
        var limits = new RateLimits(first, PATIENCE, meters);
        limits.take(new Limit("user", 600), "demo adjuster");
        var now = Instant.now();

        assertThat(BucketPurge.purge(jdbc, Clock.fixed(now, ZoneOffset.UTC))).isZero();
        assertThat(BucketPurge.purge(jdbc, Clock.fixed(now.plus(Duration.ofMinutes(3)), ZoneOffset.UTC)))
                .isEqualTo(1);
    }

    private double unshared() {
        return meters.counter("claimtrail.rate.limits.unshared", "limit", "user")
                .count();
    }

    private SharedBuckets migrated() {
        Flyway.configure()
                .dataSource(url, SharedPostgres.USER, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new SharedBuckets(access(url), PATIENCE);
    }

    private static JdbcConnectionDetails access(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return SharedPostgres.USER;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
