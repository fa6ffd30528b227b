package org.claimtrail.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Several contenders in alternating rounds, the first of them the reference: what disturbs the machine meanwhile disturbs all
 * of them.
 */
final class Contest {

    /** How long a contest takes; {@code -Dbenchmark.rounds} and {@code -Dbenchmark.seconds} change it. */
    record Plan(int rounds, Duration round) {
        static Plan usual() {
            return new Plan(
                    Integer.getInteger("benchmark.rounds", 5),
                    Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 2)));
        }
    }

    /**
     * Somebody who is measured.
     *
     * @param aside whether the callers' own CPU time does not count, because they stand for somebody elsewhere
     */
    record Contender(String name, Load.Operation operation, boolean aside) {}

    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(3);
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(45);
    private static final double QUIET_COMPILER = 0.1;

    private record Measured(Load.Result result, Cpu cpu) {
        double cpuPerOperation(ToDoubleFunction<Cpu> part) {
            return part.applyAsDouble(cpu) / Math.max(1, result.operations()) / 1e6;
        }
    }

    private final Cpu.Meter meter;
    private final Runnable settle;
    private final Plan plan;
    private final List<Contender> contenders;

    /**
     * A contest.
     *
     * @param settle waits until everything that an operation has set going has ended; it counts for the CPU time
     */
    Contest(Cpu.Meter meter, Runnable settle, Plan plan, List<Contender> contenders) {
        this.meter = meter;
        this.settle = settle;
        this.plan = plan;
        this.contenders = contenders;
    }

    /** Until the compiler has little left to do: what it takes would count as the operations' own CPU time. */
    void warmUp(int callers) {
        var compiler = ManagementFactory.getCompilationMXBean();
        var deadline = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        var share = 1.0;
        while (share > QUIET_COMPILER && System.nanoTime() < deadline) {
            var compiled = compiler.getTotalCompilationTime();
            var begin = System.nanoTime();
            for (var contender : contenders) {
                Load.run(callers, WARM_UP_ROUND, contender.operation());
            }
            settle.run();
            share = (compiler.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - begin);
        }
    }

    void run(int callers, Report.Table table) {
        var rounds = new LinkedHashMap<Contender, List<Measured>>();
        for (var round = 0; round < plan.rounds(); round++) {
            for (var contender : contenders) {
                rounds.computeIfAbsent(contender, each -> new ArrayList<>()).add(measure(callers, contender));
            }
        }
        contenders.forEach(contender -> table.row(row(callers, contender, rounds)));
    }

    private Measured measure(int callers, Contender contender) {
        settle.run();
        var before = meter.now();
        var result = Load.run(callers, plan.round(), contender.operation());
        settle.run();
        var used = meter.now().minus(before);
        return new Measured(result, contender.aside() ? used.withoutJvm(result.callersCpu()) : used);
    }

    private Object[] row(int callers, Contender contender, Map<Contender, List<Measured>> rounds) {
        var own = rounds.getOrDefault(contender, List.of());
        var reference = rounds.getOrDefault(contenders.getFirst(), List.of());
        return new Object[] {
            callers,
            contender.name(),
            Report.whole(median(own, each -> each.result().perSecond())),
            Report.ratio(ratio(own, reference, each -> each.result().perSecond())),
            Report.milliseconds(median(own, each -> each.result().percentile(0.5) / 1e6)),
            Report.milliseconds(median(own, each -> each.result().percentile(0.99) / 1e6)),
            Report.milliseconds(median(own, each -> each.cpuPerOperation(Cpu::jvm))),
            Report.milliseconds(median(own, each -> each.cpuPerOperation(Cpu::database))),
            Report.milliseconds(median(own, each -> each.cpuPerOperation(Cpu::total))),
            Report.ratio(ratio(own, reference, each -> each.cpuPerOperation(Cpu::total)))
        };
    }

    /** The columns of a contest's table. */
    static String[] columns() {
        return new String[] {
            "callers",
            "operation",
            "per second",
            "× reference",
            "p50 ms",
            "p99 ms",
            "CPU ms JVM",
            "CPU ms PostgreSQL",
            "CPU ms together",
            "CPU × reference"
        };
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return Load.median(rounds.stream().map(figure::applyAsDouble));
    }

    /** The median of the rounds' own ratios: both halves of a ratio were measured within seconds of one another. */
    private static double ratio(List<Measured> own, List<Measured> reference, ToDoubleFunction<Measured> figure) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < own.size(); i++) {
            ratios.add(figure.applyAsDouble(own.get(i)) / figure.applyAsDouble(reference.get(i)));
        }
        return Load.median(ratios.stream());
    }
}
