package org.claimtrail.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux knows about running processes; elsewhere CPU and memory of other processes are not measured. */
final class ProcFs {

    private static final Path PROC = Path.of("/proc");
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int CHILD_USER_TICKS = 13;
    private static final int CHILD_SYSTEM_TICKS = 14;

    private ProcFs() {}

    static boolean isPresent() {
        return Files.isReadable(PROC.resolve("self/schedstat"));
    }

    /** CPU time of a process and its direct children, those that have ended included, in nanoseconds. */
    static long cpuOfFamily(long pid) {
        var ended = fields(pid);
        var own = cpu(pid);
        var ticks = ended.isEmpty() ? 0 : number(ended, CHILD_USER_TICKS) + number(ended, CHILD_SYSTEM_TICKS);
        return own
                + ticks * NANOS_PER_TICK
                + children(pid).stream().mapToLong(ProcFs::cpu).sum();
    }

    /** Memory of a process and its direct children in bytes; a page that several share counts once. */
    static long memoryOfFamily(long pid) {
        return memory(pid) + children(pid).stream().mapToLong(ProcFs::memory).sum();
    }

    static long memory(long pid) {
        return read(PROC.resolve(pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    static long cpu(long pid) {
        try (var tasks = Files.list(PROC.resolve(pid + "/task"))) {
            return tasks.mapToLong(task -> firstNumber(read(task.resolve("schedstat"))))
                    .sum();
        } catch (IOException e) {
            return 0; // it has just ended, and its parent counts it
        }
    }

    static long parent(long pid) {
        return number(fields(pid), PARENT);
    }

    private static List<Long> children(long pid) {
        return processes()
                .filter(each -> {
                    var fields = fields(each);
                    return !fields.isEmpty() && number(fields, PARENT) == pid;
                })
                .toList();
    }

    private static Stream<Long> processes() {
        try (var entries = Files.list(PROC)) {
            return entries
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::valueOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of {@code stat} after the name, which may hold blanks itself. */
    private static List<String> fields(long pid) {
        var stat = read(PROC.resolve(pid + "/stat"));
        return stat.isEmpty()
                ? List.of()
                : List.of(stat.substring(stat.lastIndexOf(')') + 2).trim().split(" "));
    }

    private static long number(List<String> fields, int index) {
        return Long.parseLong(fields.get(index));
    }

    private static long firstNumber(String text) {
        var end = text.indexOf(' ');
        return end < 0 ? 0 : Long.parseLong(text.substring(0, end));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            return ""; // the process ended while it was read
        }
    }
}
