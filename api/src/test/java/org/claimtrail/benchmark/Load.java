package org.claimtrail.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Some callers who do the same operation over and over for a while. */
final class Load {

    /** What a caller does; he may rely on being the only one with his number. */
    @FunctionalInterface
    interface Operation {
        void run(int caller, long count) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param latencies of each operation in nanoseconds, ascending
     * @param callersCpu what the callers' own threads used, in nanoseconds
     */
    record Result(long nanos, long[] latencies, long callersCpu) {

        int operations() {
            return latencies.length;
        }

        double perSecond() {
            return operations() * 1e9 / nanos;
        }

        double percentile(double part) {
            return latencies.length == 0 ? 0 : latencies[(int) Math.min(latencies.length - 1, latencies.length * part)];
        }
    }

    private record Share(long[] latencies, long cpu) {}

    private Load() {}

    static Result run(int callers, Duration duration, Operation operation) {
        var start = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var begin = System.nanoTime();
            var work = new ArrayList<Callable<Share>>();
            for (var i = 0; i < callers; i++) {
                var caller = i;
                work.add(() -> {
                    start.await();
                    return calls(caller, System.nanoTime() + duration.toNanos(), operation);
                });
            }
            var shares = new ArrayList<Share>();
            for (var future : threads.invokeAll(work)) {
                shares.add(future.get());
            }
            var nanos = System.nanoTime() - begin;
            var latencies = shares.stream()
                    .map(Share::latencies)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return new Result(
                    nanos, latencies, shares.stream().mapToLong(Share::cpu).sum());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An operation failed", e.getCause());
        }
    }

    private static Share calls(int caller, long deadline, Operation operation) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var latencies = new long[1024];
        var count = 0;
        var before = System.nanoTime();
        while (before < deadline) {
            operation.run(caller, count);
            var after = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = after - before;
            before = after;
        }
        return new Share(Arrays.copyOf(latencies, count), threads.getCurrentThreadCpuTime() - cpu);
    }

    static double median(Stream<Double> values) {
        var sorted = values.sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
