package org.claimtrail.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.query.testing.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that waits comes into the list by what makes it necessary, and leaves it by whatever ends that. */
class WorkListTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();
    private static final List<Told> TOLD = new ArrayList<>();

    /** One tale with one of its endings, in a tenant of its own. */
    private record Told(Tale tale, int ending, Plot plot, List<String> before, List<String> after) {}

    @BeforeAll
    static void they_happen() {
        var untold = Tales.all()
                .flatMap(tale -> Stream.iterate(
                                0, ending -> ending < tale.endings().size(), ending -> ending + 1)
                        .map(ending -> new Told(tale, ending, plot(tale, ending), List.of(), List.of())))
                .toList();
        untold.forEach(told -> told.tale().begins().accept(told.plot()));
        QUERY_SIDE.caughtUp();
        var begun = untold.stream()
                .map(told -> new Told(told.tale(), told.ending(), told.plot(), kinds(told.plot()), List.of()))
                .toList();
        begun.forEach(told -> ending(told).accept(told.plot()));
        QUERY_SIDE.caughtUp();
        begun.forEach(
                told -> TOLD.add(new Told(told.tale(), told.ending(), told.plot(), told.before(), kinds(told.plot()))));
    }

    @Test
    void every_kind_has_an_ending() {
        var told = Tales.all()
                .filter(tale -> !tale.endings().isEmpty())
                .map(Tale::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkKind.class)));

        assertThat(told).containsExactlyInAnyOrder(WorkKind.values());
    }

    @TestFactory
    Stream<DynamicTest> it_waits_until_it_is_done_or_moot() {
        return TOLD.stream()
                .map(told -> DynamicTest.dynamicTest(told.tale().kind() + ", ending " + told.ending(), () -> {
                    var kind = told.tale().kind().name();
                    assertThat(told.before()).containsOnlyOnce(kind);
                    assertThat(told.after()).doesNotContain(kind);
                }));
    }

    private static Plot plot(Tale tale, int ending) {
        return new Plot("tale-" + tale.kind() + "-" + ending + "-" + UUID.randomUUID());
    }

    private static Consumer<Plot> ending(Told told) {
        return told.tale().endings().get(told.ending());
    }

    private static List<String> kinds(Plot plot) {
        return QUERY_SIDE
                .jdbc()
                .sql("SELECT kind FROM work_list WHERE tenant = ?")
                .param(plot.tenant)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
