package org.claimtrail.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.claimtrail.query.testing.QuerySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A position is reached when every segment has taken it in. */
class PositionsTest {

    private static final String PROCESSOR = "positions-test";

    private final QuerySide querySide = QuerySide.started();
    private final ReadModelPositions positions = querySide.bean(ReadModelPositions.class);

    @AfterEach
    void clear() {
        querySide
                .jdbc()
                .sql("DELETE FROM token_entry WHERE processor_name = ?")
                .param(PROCESSOR)
                .update();
    }

    @Test
    void a_position_in_a_gap_has_not_been_reached() {
        segment(0, GapAwareTrackingToken.newInstance(10, Set.of(4L, 7L)));
        reached(10);
        reached(5);
        notReached(7);
        notReached(11);
    }

    @Test
    void the_slowest_segment_decides() {
        segment(0, GapAwareTrackingToken.newInstance(10, Set.of()));
        segment(1, GapAwareTrackingToken.newInstance(8, Set.of()));
        reached(8);
        notReached(9);
    }

    @Test
    void positions_of_an_event_server_are_understood_too() {
        segment(0, new GlobalSequenceTrackingToken(42));
        reached(42);
        notReached(43);
    }

    @Test
    void a_replay_has_reached_what_it_has_replayed() {
        segment(
                0,
                Objects.requireNonNull(ReplayToken.createReplayToken(
                        GapAwareTrackingToken.newInstance(100, Set.of()),
                        GapAwareTrackingToken.newInstance(20, Set.of()))));
        reached(20);
        notReached(21);
    }

    @Test
    void a_read_model_that_was_never_started_has_reached_nothing() {
        notReached(0);
        assertThat(ReachedToken.read(null).covers(0)).isFalse();
        assertThat(ReachedToken.read("null".getBytes(StandardCharsets.UTF_8)).index())
                .isEqualTo(-1);
    }

    @Test
    void one_token_covers_another_as_the_framework_says() {
        var ahead = new ReachedToken(10, Set.of(4L));
        assertThat(ahead.covers(new ReachedToken(8, Set.of(4L)))).isTrue();
        assertThat(ahead.covers(new ReachedToken(8, Set.of()))).isFalse();
        assertThat(ahead.covers(new ReachedToken(3, Set.of()))).isTrue();
        assertThat(ahead.covers(new ReachedToken(11, Set.of(4L)))).isFalse();
    }

    private void segment(int segment, TrackingToken token) {
        var stored = querySide.bean(Serializer.class).serialize(token, byte[].class);
        querySide
                .jdbc()
                .sql("INSERT INTO token_entry (processor_name, segment, token, token_type) VALUES (?, ?, ?, ?)")
                .params(PROCESSOR, segment, stored.getData(), stored.getType().getName())
                .update();
    }

    private void reached(long position) {
        assertThatCode(() -> positions.await(PROCESSOR, position, Duration.ofMillis(200)))
                .doesNotThrowAnyException();
    }

    private void notReached(long position) {
        assertThatThrownBy(() -> positions.await(PROCESSOR, position, Duration.ofMillis(20)))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused ->
                                assertThat(refused.refusal().code()).isEqualTo(QueryRefusal.Code.NOT_YET_CONSISTENT));
    }
}
