package org.claimtrail.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report in Markdown: on the console, and in {@code target/benchmarks.md} for {@code docs/benchmarks.md}. */
final class Report {

    private static final Path FILE = Path.of("target", "benchmarks.md");
    private static boolean begun;

    private Report() {}

    /** A table that is written when it is complete. */
    static final class Table {
        private final String title;
        private final String meaning;
        private final List<List<String>> rows = new ArrayList<>();

        Table(String title, String meaning, String... columns) {
            this.title = title;
            this.meaning = meaning;
            row((Object[]) columns);
            rows.add(Arrays.stream(columns).map(column -> "---").toList());
        }

        void row(Object... cells) {
            rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        }

        void write() {
            var lines = rows.stream()
                    .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                    .collect(Collectors.joining("\n"));
            Report.write("\n### " + title + "\n\n" + meaning + "\n\n" + lines + "\n");
        }
    }

    static synchronized void write(String text) {
        try {
            if (!begun) {
                begun = true;
                Files.createDirectories(FILE.getParent());
                Files.deleteIfExists(FILE);
                write(machine());
            }
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.println(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "Measured on %s: %d cores, load average %.1f at the start, %s %s, Java %s, %d rounds of %d s.%n"
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        system.getSystemLoadAverage(),
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        Contest.Plan.usual().rounds(),
                        Contest.Plan.usual().round().toSeconds());
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : value < 10 ? "%.2f" : "%.0f", value);
    }

    static String megabytes(long bytes) {
        return whole(bytes / 1048576.0);
    }
}
