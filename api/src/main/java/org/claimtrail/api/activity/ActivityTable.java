package org.claimtrail.api.activity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the entries are kept: one partition a month, which is dropped as a whole once it is old. Single entries are neither
 * changed nor removed by anybody; the database sees to that.
 */
class ActivityTable {

    private static final String PREFIX = "activity_log_";

    /** Who else makes or drops a partition just now waits; the number means nothing but this. */
    private static final long PARTITIONS = 0x616374697669L;

    private static final String INSERT = """
            INSERT INTO activity_log (tenant, recorded_at, entry_id, actor, action, method, path, status, address,
                user_agent, request_id, target)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Set<YearMonth> months = ConcurrentHashMap.newKeySet();

    ActivityTable(JdbcTemplate batches, TransactionTemplate transactions) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.transactions = transactions;
    }

    /** Keeps the entries, all or none; those that are there already stay as they are. */
    void append(Collection<ActivityEntry> entries) {
        entries.stream().map(entry -> month(entry.recordedAt())).distinct().forEach(this::provide);
        transactions.executeWithoutResult(status -> batches.batchUpdate(
                INSERT, entries.stream().map(ActivityTable::row).toList()));
    }

    /** Drops the months that are older as a whole, and says which. */
    List<String> purgeOlderThan(Duration retention, Clock clock) {
        var keptFrom = month(clock.instant().minus(retention));
        return transactions.execute(status -> {
            lock();
            return partitions().stream()
                    .filter(partition -> monthOf(partition).isBefore(keptFrom))
                    .peek(partition -> jdbc.sql("DROP TABLE " + partition).update())
                    .toList();
        });
    }

    private void provide(YearMonth month) {
        if (months.contains(month)) {
            return;
        }
        var partition = PREFIX + month.toString().replace('-', '_');
        transactions.executeWithoutResult(status -> {
            lock();
            if (!partitions().contains(partition)) {
                jdbc.sql("CREATE TABLE " + partition + " PARTITION OF activity_log FOR VALUES FROM ('" + month
                                + "-01 00:00:00+00') TO ('" + month.plusMonths(1) + "-01 00:00:00+00')")
                        .update();
                // Nobody but the owner has business in a partition itself.
                jdbc.sql("ALTER TABLE " + partition + " ENABLE ROW LEVEL SECURITY")
                        .update();
                jdbc.sql("CREATE TRIGGER " + partition + "_is_append_only BEFORE TRUNCATE ON " + partition
                                + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change()")
                        .update();
            }
        });
        months.add(month);
    }

    private void lock() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .param("key", PARTITIONS)
                .query(Integer.class)
                .single();
    }

    private Set<String> partitions() {
        return jdbc
                .sql("SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'activity_log'::regclass")
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static Object[] row(ActivityEntry entry) {
        return new Object[] {
            entry.tenant(),
            Timestamp.from(entry.recordedAt()),
            entry.id(),
            entry.actor(),
            entry.action(),
            entry.method(),
            entry.path(),
            entry.status(),
            entry.origin().address(),
            entry.origin().userAgent(),
            entry.origin().requestId(),
            entry.target()
        };
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }

    private static YearMonth monthOf(String partition) {
        return YearMonth.parse(partition.substring(PREFIX.length()).replace('_', '-'));
    }
}
