package org.claimtrail.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** Starting, uploading a portfolio through HTTP, starting again; in a process of its own, so that memory can be told. */
@Tag("benchmark")
class UploadBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern ENDED =
            Pattern.compile("\"(?:status|state)\"\\s*:\\s*\"(COMPLETED|FAILED|REJECTED)\"");
    private static final String PORTFOLIO = "lgpif-property-2006-10";
    private static final int GENERATED = 20_000;

    @Test
    void start_up_upload_and_memory() throws Exception {
        var folder = Product.freshFolder();
        var starts = new Report.Table(
                "Start-up and memory",
                "From the start of the process until it says that it is ready. Memory is the proportional set size: a page"
                        + " that several processes share counts once.",
                "moment",
                "ready after s",
                "JVM MB",
                "PostgreSQL MB");
        var uploads = new Report.Table(
                "Upload through POST /uploads",
                "Target: at least 1,500 rows a second until completed. The reference inserts as many events by hand, one by"
                        + " one, in the same PostgreSQL.",
                "file",
                "rows",
                "raw inserts per second (reference)",
                "rows per second until completed",
                "rows per second until all read models show them",
                "CPU ms a row JVM",
                "CPU ms a row PostgreSQL");
        try {
            try (var fresh = OwnProcess.start(folder)) {
                starts.row(moment("fresh data folder", fresh));
                for (var file : files().toList()) {
                    uploads.row(upload(fresh, file));
                }
                starts.row(moment("after the uploads", fresh));
            }
            try (var again = OwnProcess.start(folder)) {
                starts.row(moment("existing data folder", again));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        starts.write();
        uploads.write();
    }

    private record Upload(String kind, Path path) {
        String eventType() {
            return kind.equals("claims") ? "claims.ClaimTakenOn" : "policies.PolicyTermTakenOn";
        }

        long rows() throws IOException {
            try (var lines = Files.lines(path)) {
                return lines.count() - 1;
            }
        }
    }

    private static Stream<Upload> files() throws IOException {
        var folder = portfolio();
        if (folder.isEmpty()) {
            Report.write("\nThe real portfolio is not beside the repository: a generated file stands in for it.\n");
            return Stream.of(new Upload("claims", generated()));
        }
        return Stream.of(
                new Upload("policies", folder.get().resolve("policies.csv")),
                new Upload("claims", folder.get().resolve("claims.csv")));
    }

    private static Optional<Path> portfolio() {
        var given = System.getProperty("claimtrail.shared");
        if (given != null) {
            return Optional.of(Path.of(given, "data", PORTFOLIO)).filter(Files::exists);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("data").resolve(PORTFOLIO))
                .filter(Files::exists)
                .findFirst();
    }

    private static Path generated() throws IOException {
        var file = Path.of("target", "benchmark-claims.csv");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("PolicyNum,ClaimNum,Year,ClaimStatus,Claim,Deduct,EntityType,Description,CoverageGroup,"
                    + "CoverageCode,Fire5,CountyCode,county");
            for (var i = 0; i < GENERATED; i++) {
                out.printf(
                        "%d,%d,2010,Closed,%d.50,1000,County,water damage %d,BC,VF,4,ASH,Ashland%n",
                        100_000 + i % 997, 20_100_000 + i, 100 + i, i);
            }
        }
        return file;
    }

    private static Object[] moment(String name, OwnProcess process) throws SQLException {
        return new Object[] {
            name,
            Report.ratio(process.startUp().toMillis() / 1e3),
            Report.megabytes(process.memory()),
            Report.megabytes(process.databaseMemory())
        };
    }

    private static Object[] upload(OwnProcess process, Upload file) throws Exception {
        var rows = file.rows();
        var caller = HttpCaller.loggedIn(process.url(), "demo-manager");
        var meter = process.meter();
        var before = meter.now();
        var begin = System.nanoTime();
        var id = send(caller, file);
        awaitEnd(caller, id);
        var completed = System.nanoTime();
        awaitReadModels(process);
        var shown = System.nanoTime();
        var cpu = meter.now().minus(before);
        return new Object[] {
            file.path().getFileName(),
            Report.whole(rows),
            Report.whole(reference(process, file.eventType())),
            Report.whole(rows * 1e9 / (completed - begin)),
            Report.whole(rows * 1e9 / (shown - begin)),
            Report.milliseconds(cpu.jvm() / 1e6 / rows),
            Report.milliseconds(cpu.database() / 1e6 / rows)
        };
    }

    private static String send(HttpCaller caller, Upload file) throws IOException {
        var answer = caller.upload("/api/v1/uploads", file.kind(), file.path());
        var found = ID.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("No identifier in " + answer.body());
        }
        return found.group(1);
    }

    private static void awaitEnd(HttpCaller caller, String id) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var body = caller.get("/api/v1/uploads/" + id, Map.of()).body();
            var ended = ENDED.matcher(body);
            if (ended.find()) {
                if (!ended.group(1).equals("COMPLETED")) {
                    throw new IllegalStateException(body);
                }
                return;
            }
            Product.pause(20);
        }
        throw new IllegalStateException("Upload " + id + " did not end");
    }

    /** The history has a row of every event, and claims and policies are counted where they are listed. */
    private static void awaitReadModels(OwnProcess process) throws SQLException {
        try (var connection = process.connect();
                var select = connection.prepareStatement("SELECT (SELECT count(*) FROM domain_event)"
                        + " = (SELECT count(*) FROM history)"
                        + " AND (SELECT count(*) FROM domain_event WHERE payload_type IN ('claims.ClaimTakenOn', 'claims.LossNotified'))"
                        + " = (SELECT count(*) FROM claim_summary)"
                        + " AND (SELECT count(DISTINCT aggregate_identifier) FROM domain_event"
                        + " WHERE payload_type LIKE 'policies.%') = (SELECT count(*) FROM policy_summary)")) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                try (var row = select.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        return;
                    }
                }
                Product.pause(20);
            }
            throw new IllegalStateException("The read models did not catch up");
        }
    }

    /** Single inserts, as fast as one connection can. */
    private static double reference(OwnProcess process, String type) throws Exception {
        try (var connection = process.connect()) {
            var source = new SingleConnectionDataSource(connection, true);
            var raw = RawInserts.like(type, source);
            Load.run(1, Duration.ofSeconds(1), (caller, count) -> raw.insert());
            return Load.run(1, Duration.ofSeconds(2), (caller, count) -> raw.insert())
                    .perSecond();
        }
    }
}
