package org.claimtrail.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.eventually;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.testing.FacetStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a read model is rebuilt to is what it was. */
class ReadModelRebuildTest {

    @SuppressWarnings("unused") // by the parameterized tests
    private static final List<String> READ_MODELS = ReadModels.ALL;

    private final QuerySide querySide = QuerySide.started();
    private final ReadModelRebuild rebuild = querySide.bean(ReadModelRebuild.class);

    @ParameterizedTest
    @FieldSource("READ_MODELS")
    void every_read_model_is_rebuilt_to_the_same_rows_twice(String readModel) {
        FacetStory.on(new Story("same-" + readModel).whole());
        new Story("same-" + readModel, "CLM-2").notified().opened().reserved().paymentWaits();
        querySide.caughtUp();
        var before = rows(readModel);
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());

        for (var time = 1; time <= 2; time++) {
            var finished = rebuilt(readModel);
            assertThat(finished.corrected()).isZero();
            assertThat(finished.percent()).isEqualTo(100);
            assertThat(rows(readModel)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @FieldSource("READ_MODELS")
    void rows_that_were_spoilt_are_put_right(String readModel) {
        FacetStory.on(new Story("spoilt-" + readModel).whole());
        querySide.caughtUp();
        var before = rows(readModel);

        projection(readModel)
                .tables()
                .forEach(table -> querySide
                        .jdbc()
                        .sql("DELETE FROM " + table + " WHERE tenant LIKE 'spoilt-%'")
                        .update());
        querySide
                .jdbc()
                .sql("UPDATE claim_summary SET paid = paid + 1, tenant = 'stranger' WHERE paid > 0")
                .update();
        assertThat(rebuilt(readModel).corrected()).isPositive();
        assertThat(rows(readModel)).isEqualTo(before);
        rebuilt(ReadModels.CLAIM_SUMMARY);
    }

    @ParameterizedTest
    @FieldSource("READ_MODELS")
    void every_read_model_is_replayed_from_nothing_to_the_same_rows_twice(String readModel) {
        FacetStory.on(new Story("reset-" + readModel).whole());
        querySide.caughtUp();
        var before = rows(readModel);

        for (var time = 1; time <= 2; time++) {
            querySide.replay(readModel);
            querySide.caughtUp();
            assertThat(rows(readModel)).isEqualTo(before);
        }
    }

    @Test
    void events_that_come_meanwhile_are_neither_lost_nor_taken_in_twice() {
        var stories = IntStream.range(0, 150)
                .mapToObj(number ->
                        new Story("meanwhile", "CLM-M-" + number).notified().opened())
                .toList();
        var started = rebuild.start(ReadModels.CLAIM_SUMMARY, "operator").orElseThrow();
        stories.forEach(story -> story.reserved().paymentWaits().approved().paid());
        finished(started);
        querySide.caughtUp();

        var paid = querySide
                .jdbc()
                .sql("SELECT count(*) FROM claim_summary WHERE tenant = 'meanwhile' AND paid = 30000000"
                        + " AND version = 12")
                .query(Long.class)
                .single();
        assertThat(paid).isEqualTo(150);
        assertThat(rebuilt(ReadModels.CLAIM_SUMMARY).corrected()).isZero();
    }

    @Test
    void a_rebuild_takes_in_what_waited_as_a_dead_letter_once_it_can() {
        querySide
                .jdbc()
                .sql("ALTER TABLE claim_summary ADD CONSTRAINT refuse CHECK (number <> 'CLM-D')")
                .update();
        var story = new Story("waited", "CLM-D").notified().opened();
        querySide.caughtUp();
        assertThat(deadLetters(story)).isPositive();
        querySide.jdbc().sql("ALTER TABLE claim_summary DROP CONSTRAINT refuse").update();

        assertThat(rebuilt(ReadModels.CLAIM_SUMMARY).corrected()).isEqualTo(1);

        assertThat(deadLetters(story)).isZero();
        assertThat(querySide
                        .jdbc()
                        .sql("SELECT count(*) FROM claim_summary WHERE number = 'CLM-D'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_still_cannot_be_taken_in_waits_on_after_the_rebuild() {
        var story = new Story("waits-on", "CLM-N").notified("NUL \0").opened();
        querySide.caughtUp();
        var before = deadLetters(story);
        assertThat(before).isEqualTo(8);

        assertThat(rebuilt(ReadModels.CLAIM_SUMMARY).corrected()).isZero();

        assertThat(deadLetters(story)).isEqualTo(before);
        querySide.jdbc().sql("DELETE FROM dead_letter_entry").update();
    }

    @Test
    void there_is_one_rebuild_of_a_read_model_at_a_time_and_none_of_what_is_not_there() {
        assertThat(rebuild.start("no-such-model", "operator")).isEmpty();
        var one = rebuild.start(ReadModels.HISTORY, "operator").orElseThrow();
        var same = rebuild.start(ReadModels.HISTORY, "operator").orElseThrow();
        finished(one);
        finished(same);
        assertThat(rebuild.list()).extracting(Rebuild::id).contains(one.id());
    }

    /** Of this claim only: other tests leave events behind that can never be taken in. */
    private long deadLetters(Story story) {
        return querySide
                .jdbc()
                .sql("SELECT count(*) FROM dead_letter_entry WHERE processing_group = ? AND sequence_identifier = ?")
                .params(ReadModels.CLAIM_SUMMARY, story.claim.toString())
                .query(Long.class)
                .single();
    }

    private Rebuild rebuilt(String readModel) {
        return finished(rebuild.start(readModel, "operator").orElseThrow());
    }

    private Rebuild finished(Rebuild started) {
        var id = UUID.fromString(started.id());
        eventually(() -> assertThat(rebuild.find(id).orElseThrow().status()).isEqualTo(Rebuild.Status.FINISHED));
        return rebuild.find(id).orElseThrow();
    }

    private Map<String, List<Map<String, Object>>> rows(String readModel) {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        for (var table : projection(readModel).tables()) {
            rows.put(
                    table,
                    querySide
                            .jdbc()
                            .sql("SELECT * FROM " + table + " t ORDER BY t::text")
                            .query()
                            .listOfRows());
        }
        return rows;
    }

    private ReadModel projection(String readModel) {
        return querySide.beans(ReadModel.class).stream()
                .filter(projection -> projection.readModel().equals(readModel))
                .findFirst()
                .orElseThrow();
    }
}
