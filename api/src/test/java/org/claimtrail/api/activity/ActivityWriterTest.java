package org.claimtrail.api.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.api.security.Origin;
import org.claimtrail.api.testing.SharedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done is written soon, and nothing of it is lost without a word. */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class ActivityWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(SharedPostgres.freshDatabase(), SharedPostgres.USER, "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ActivityTable table = migrated();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void whoever_stops_writes_the_rest_first() {
        var writer = writer(10_000);
        writer.start();

        IntStream.range(0, 3_000).forEach(number -> writer.record(entry("agent", NOW)));
        writer.stop();

        assertThat(kept()).isEqualTo(3_000);
        assertThat(lost()).isZero();
    }

    @Test
    void while_the_database_fails_entries_wait_and_come_in_once_each() {
        var writer = writer(100);
        table.append(List.of(entry("first", NOW)));
        jdbc.sql("ALTER TABLE activity_log RENAME TO gone").update();
        writer.start();
        IntStream.range(0, 20).forEach(number -> writer.record(entry("agent", NOW)));
        await().pollDelay(Duration.ofSeconds(1)).until(() -> waiting() >= 0);

        jdbc.sql("ALTER TABLE gone RENAME TO activity_log").update();

        await().until(() -> kept() == 21);
        writer.stop();
        assertThat(kept()).isEqualTo(21);
        assertThat(lost()).isZero();
    }

    @Test
    void what_finds_no_room_is_counted_and_stands_in_the_log(CapturedOutput output) {
        var writer = writer(2);

        IntStream.range(0, 3).forEach(number -> writer.record(entry("agent-" + number, NOW)));

        assertThat(lost()).isEqualTo(1);
        assertThat(output).contains("Not kept among the activities, only here", "agent-2");
    }

    @Test
    void one_entry_that_cannot_be_stored_does_not_hold_up_the_others(CapturedOutput output) {
        var writer = writer(100);
        writer.record(entry("before", NOW));
        writer.record(entry("nul\u0000", NOW));
        writer.record(entry("after", NOW));

        writer.start();
        writer.stop();

        assertThat(kept()).isEqualTo(2);
        assertThat(lost()).isEqualTo(1);
        assertThat(output).contains("Not kept among the activities, only here");
    }

    @Test
    void the_same_entry_twice_is_kept_once() {
        var entry = entry("agent", NOW);

        table.append(List.of(entry, entry("other", NOW)));
        table.append(List.of(entry));

        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void a_month_goes_once_all_of_it_is_old_enough() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        for (var day : List.of("2025-09-30", "2025-10-01", "2025-10-31", "2026-11-21")) {
            table.append(List.of(entry(day, Instant.parse(day + "T12:00:00Z"))));
        }

        assertThat(table.purgeOlderThan(Duration.ofDays(400), clock)).containsExactly("activity_log_2025_09");

        assertThat(kept()).isEqualTo(3);
        table.append(List.of(entry("late", Instant.parse("2025-10-15T12:00:00Z"))));
        assertThat(kept()).isEqualTo(4);
        assertThat(table.purgeOlderThan(Duration.ofDays(30), clock)).containsExactly("activity_log_2025_10");
        assertThat(kept()).isEqualTo(1);
    }

    private ActivityWriter writer(int queue) {
        var properties = new ActivityProperties(Duration.ofDays(1), queue, Duration.ofMillis(100), Set.of());
        return new ActivityWriter(table, properties, meters);
    }

    private static ActivityEntry entry(String agent, Instant at) {
        return new ActivityEntry(
                UUID.randomUUID(),
                at,
                "demo",
                "demo-adjuster",
                "notifyLoss",
                "POST",
                "/api/v1/claims",
                201,
                new Origin("192.0.2.1", agent, "request"),
                null);
    }

    private long kept() {
        return jdbc.sql("SELECT count(*) FROM activity_log").query(Long.class).single();
    }

    private double waiting() {
        return meters.get("claimtrail.activity.waiting").gauge().value();
    }

    private double lost() {
        return meters.counter("claimtrail.activity.lost").count();
    }

    private ActivityTable migrated() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new ActivityTable(
                new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)));
    }
}
