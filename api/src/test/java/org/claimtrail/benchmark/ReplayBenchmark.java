package org.claimtrail.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.query.replay.ReadModelRebuild;
import org.claimtrail.query.replay.Rebuild;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rebuilding read models from a hundred thousand events, beside a loop by hand over the same rows. */
@Tag("benchmark")
class ReplayBenchmark {

    private static final int CLAIMS = Integer.getInteger("benchmark.replay.claims", 10_000);
    private static final int BLOCK = 100;
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void rebuild_read_models() throws Exception {
        try (var product = Product.start()) {
            var events = load(product);
            var meter = Cpu.Meter.here(product.dataSource());
            var table = new Report.Table(
                    "Replay of " + Report.whole(events) + " events",
                    "Target: at least 10,000 events a second into a real read model. The reference reads the same rows in"
                            + " their order and inserts one row for each into a table with one index, in batches of "
                            + BATCH + ", by hand.",
                    "read model",
                    "seconds",
                    "events per second",
                    "× reference",
                    "CPU ms an event JVM",
                    "CPU ms an event PostgreSQL");
            var reference = byHand(product);
            table.row("by hand (reference)", Report.ratio(reference), Report.whole(events / reference), "1.00", "", "");
            for (var readModel : List.of("claim-summary", "history")) {
                table.row(rebuild(product, meter, readModel, events, reference));
            }
            var again = byHand(product);
            table.row("by hand again", Report.ratio(again), Report.whole(events / again), "", "", "");
            table.write();
        }
    }

    /** Claims are worked side by side, so that the events of one lie far apart. */
    private static long load(Product product) throws SQLException {
        product.openClaims(0);
        for (var block = 0; block < CLAIMS / BLOCK; block++) {
            var lives = new ArrayList<List<ClaimCommand>>();
            for (var i = 0; i < BLOCK; i++) {
                lives.add(Samples.life(Samples.newClaim()));
            }
            for (var step = 0; step < lives.getFirst().size(); step++) {
                var at = step;
                product.together(lives.stream().map(life -> life.get(at)).toList());
            }
        }
        product.settle();
        try (var connection = product.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Object[] rebuild(Product product, Cpu.Meter meter, String readModel, long events, double reference) {
        var rebuilding = product.bean(ReadModelRebuild.class);
        var before = meter.now();
        var begin = System.nanoTime();
        var id = UUID.fromString(
                rebuilding.start(readModel, "benchmark").orElseThrow().id());
        var deadline = begin + PATIENCE.toNanos();
        var rebuild = rebuilding.find(id).orElseThrow();
        while (rebuild.status() == Rebuild.Status.RUNNING) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not done: " + rebuild);
            }
            Product.pause(20);
            rebuild = rebuilding.find(id).orElseThrow();
        }
        if (rebuild.status() != Rebuild.Status.FINISHED) {
            throw new IllegalStateException(rebuild.toString());
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var cpu = meter.now().minus(before);
        return new Object[] {
            readModel,
            Report.ratio(seconds),
            Report.whole(events / seconds),
            Report.ratio(reference / seconds),
            Report.milliseconds(cpu.jvm() / 1e6 / events),
            Report.milliseconds(cpu.database() / 1e6 / events)
        };
    }

    private static double byHand(Product product) throws SQLException {
        var begin = System.nanoTime();
        try (var from = DriverManager.getConnection(product.jdbcUrl(), "postgres", product.databasePassword());
                var to = DriverManager.getConnection(
                        product.jdbcUrl() + "&reWriteBatchedInserts=true", "postgres", product.databasePassword());
                var layout = to.createStatement()) {
            layout.execute("DROP TABLE IF EXISTS benchmark_replay");
            layout.execute("CREATE TABLE benchmark_replay (aggregate_id text, sequence bigint, type text, payload text,"
                    + " metadata text, PRIMARY KEY (aggregate_id, sequence))");
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            try (var select =
                            from.prepareStatement("SELECT aggregate_identifier, sequence_number, payload_type, payload,"
                                    + " metadata FROM domain_event ORDER BY global_index");
                    var insert = to.prepareStatement("INSERT INTO benchmark_replay VALUES (?, ?, ?, ?, ?)")) {
                select.setFetchSize(BATCH);
                try (var row = select.executeQuery()) {
                    var count = 0;
                    while (row.next()) {
                        insert.setString(1, row.getString(1));
                        insert.setLong(2, row.getLong(2));
                        insert.setString(3, row.getString(3));
                        insert.setString(4, row.getString(4));
                        insert.setString(5, row.getString(5));
                        insert.addBatch();
                        if (++count % BATCH == 0) {
                            insert.executeBatch();
                            to.commit();
                        }
                    }
                    insert.executeBatch();
                    to.commit();
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
