package org.claimtrail.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.claimtrail.events.claims.ClaimId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes until a query shows what a command did, at 50 commands a second. */
@Tag("benchmark")
class VisibilityBenchmark {

    private static final long INTERVAL = 20_000_000;
    private static final int WARM_UP = 300;
    private static final int COUNT = 1500;

    /** Something that sends a command and returns once its effect can be seen. */
    @FunctionalInterface
    private interface Watch {
        void sendAndSee(ClaimId claim, int count) throws Exception;
    }

    @Test
    void command_to_visible() throws Exception {
        try (var product = Product.start("--claimtrail.demo.enabled=true")) {
            var open = product.openClaims(500);
            product.settle();
            var table = new Report.Table(
                    "Command to visible, 50 commands a second",
                    "Target: p50 at most 20 ms, p99 at most 100 ms. The reference is the command's own time until it is"
                            + " answered, in the same run.",
                    "seen through",
                    "command answered p50 ms",
                    "command answered p99 ms",
                    "visible p50 ms",
                    "visible p99 ms",
                    "visible at most ms");
            bySql(product, open, table, "claim_summary, polled by SQL each millisecond", Query.SUMMARY);
            bySql(product, open, table, "history, polled by SQL each millisecond", Query.HISTORY);
            byHttp(product, open, table);
            table.write();
        }
    }

    private enum Query {
        SUMMARY("SELECT 1 FROM claim_summary WHERE claim_id = ? AND version >= ?"),
        HISTORY("SELECT 1 FROM history WHERE tenant = '" + Samples.TENANT
                + "' AND context = 'claims' AND aggregate_id = ? AND sequence >= ?");

        private final String sql;

        Query(String sql) {
            this.sql = sql;
        }
    }

    private static void bySql(Product product, List<ClaimId> open, Report.Table table, String name, Query query)
            throws Exception {
        var url = product.jdbcUrl();
        var password = product.databasePassword();
        var idle = new ConcurrentLinkedQueue<Connection>();
        var answered = new long[WARM_UP + COUNT];
        try {
            var seen = atFixedRate(open, (claim, count) -> {
                var sent = System.nanoTime();
                var receipt = product.send(Samples.assignment(claim, count / open.size()));
                answered[count] = System.nanoTime() - sent;
                var connection = idle.poll();
                var used = connection == null ? DriverManager.getConnection(url, "postgres", password) : connection;
                awaitRow(used, query, claim, receipt.version());
                idle.add(used);
            });
            row(table, name, Arrays.copyOfRange(answered, WARM_UP, answered.length), seen);
        } finally {
            for (var connection : idle) {
                connection.close();
            }
        }
    }

    private static void awaitRow(Connection connection, Query query, ClaimId claim, long version) throws SQLException {
        try (var select = connection.prepareStatement(query.sql)) {
            select.setObject(1, claim.value());
            select.setLong(2, version);
            while (!found(select)) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private static boolean found(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            return row.next();
        }
    }

    private static void byHttp(Product product, List<ClaimId> open, Report.Table table) throws Exception {
        var caller = HttpCaller.loggedIn(product.url(), "demo-supervisor");
        var answered = new long[WARM_UP + COUNT];
        var seen = atFixedRate(open, (claim, count) -> {
            var sent = System.nanoTime();
            var answer = caller.post(
                    "/api/v1/claims/" + claim + "/assignment",
                    "{\"handler\":\"demo-adjuster" + (count / open.size() % 2 == 0 ? "" : "2") + "\"}",
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            answered[count] = System.nanoTime() - sent;
            caller.get("/api/v1/claims/" + claim, Map.of("Consistent-With", answer.position()));
        });
        row(
                table,
                "GET /claims/{id} with Consistent-With, both over HTTP",
                Arrays.copyOfRange(answered, WARM_UP, answered.length),
                seen);
    }

    /** Commands leave at their time, however long those before them take; the time runs from when each was due. */
    private static long[] atFixedRate(List<ClaimId> open, Watch watch) throws Exception {
        var seen = new ArrayList<Future<Long>>();
        try (var threads = Executors.newCachedThreadPool()) {
            var begin = System.nanoTime();
            for (var i = 0; i < WARM_UP + COUNT; i++) {
                var count = i;
                var due = begin + i * INTERVAL;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Callable<Long> work = () -> {
                    watch.sendAndSee(open.get(count % open.size()), count);
                    return System.nanoTime() - due;
                };
                seen.add(threads.submit(work));
            }
            var nanos = new long[COUNT];
            for (var i = 0; i < COUNT; i++) {
                nanos[i] = seen.get(WARM_UP + i).get();
            }
            return nanos;
        }
    }

    private static void row(Report.Table table, String name, long[] answered, long[] visible) {
        Arrays.sort(answered);
        Arrays.sort(visible);
        table.row(
                name,
                at(answered, 0.5),
                at(answered, 0.99),
                at(visible, 0.5),
                at(visible, 0.99),
                Report.milliseconds(visible[visible.length - 1] / 1e6));
    }

    private static String at(long[] sorted, double part) {
        return Report.milliseconds(sorted[(int) (sorted.length * part)] / 1e6);
    }
}
