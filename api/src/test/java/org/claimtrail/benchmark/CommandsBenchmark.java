package org.claimtrail.benchmark;

import java.util.List;
import org.claimtrail.benchmark.Contest.Contender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands in the process, beside a raw insert of the same event. */
@Tag("benchmark")
class CommandsBenchmark {

    private static final List<Integer> CALLERS = List.of(1, 8, 32);
    private static final int POOL = 3200;

    @Test
    void commands_alone() throws Exception {
        measure("Commands in-process, command role alone", "--claimtrail.roles=command");
    }

    @Test
    void commands_while_read_models_follow() throws Exception {
        measure("Commands in-process, all roles", "--claimtrail.roles=command,query,api");
    }

    private static void measure(String title, String roles) throws Exception {
        try (var product = Product.start(roles)) {
            var open = product.openClaims(POOL);
            var raw = RawInserts.like("claims.LossNotified", product.dataSource());
            var gateway = product.commands();
            var reference = new Contender("raw insert (reference)", (caller, count) -> raw.insert(), false);
            var append = new Contender(
                    "append: assign a claim",
                    (caller, count) -> {
                        var own = POOL / 32;
                        var claim = open.get(caller * own + (int) (count % own));
                        gateway.sendAndWait(Samples.message(Samples.assignment(claim, count / own)));
                    },
                    false);
            var create = new Contender(
                    "create: notify a loss",
                    (caller, count) -> gateway.sendAndWait(Samples.message(Samples.loss(Samples.newClaim()))),
                    false);
            var table = new Report.Table(
                    title,
                    "Target: at least 0.60 × the reference. CPU counts what the read models do until they have caught up.",
                    Contest.columns());
            // Apart, because hundreds of thousands of new claims would drive those that are worked on out of memory.
            run(product, List.of(reference, append), table);
            run(product, List.of(reference, create), table);
            table.write();
        }
    }

    private static void run(Product product, List<Contender> contenders, Report.Table table) throws Exception {
        var contest =
                new Contest(Cpu.Meter.here(product.dataSource()), product::settle, Contest.Plan.usual(), contenders);
        contest.warmUp(8);
        for (var callers : CALLERS) {
            contest.run(callers, table);
        }
    }
}
