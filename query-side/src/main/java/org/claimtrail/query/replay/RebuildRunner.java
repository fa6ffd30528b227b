package org.claimtrail.query.replay;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.claimtrail.query.replay.Rebuilds.Work;
import org.claimtrail.query.shared.ReachedToken;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelLock;
import org.claimtrail.query.shared.RebuildScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Works on whatever rebuild is running, one transaction at a time. */
final class RebuildRunner implements AutoCloseable {

    /** Enough to make the transaction cheap, few enough to show progress. */
    private static final int EVENTS_IN_A_STEP = 2000;

    private final RebuildParts parts;
    private final RebuildStep step;
    private final LiveSegments live;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Serializer serializer;
    private final JdbcOperations jdbc;
    private final RebuildStep.Reader reader;
    private @Nullable UUID worked;

    RebuildRunner(
            RebuildParts parts,
            RebuildStep step,
            LiveSegments live,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Serializer serializer,
            JdbcOperations jdbc) {
        this.parts = parts;
        this.step = step;
        this.live = live;
        this.source = source;
        this.serializer = serializer;
        this.jdbc = jdbc;
        this.reader = new RebuildStep.Reader(source);
    }

    /** What a step has come to. */
    enum Outcome {
        /** Nothing is to be done. */
        IDLE,
        /** There is more to do at once. */
        BUSY,
        /** The read model itself has to get further first. */
        WAITING
    }

    /** The rebuild that the last step worked on. */
    @Nullable UUID worked() {
        return worked;
    }

    Outcome run() {
        return Objects.requireNonNull(parts.transactions()
                .execute(transaction ->
                        parts.rebuilds().claim().map(this::advance).orElse(Outcome.IDLE)));
    }

    private Outcome advance(Work work) {
        if (!work.id().equals(worked)) {
            reader.close();
            parts.rebuilds().resumed(work.id());
            worked = work.id();
        }
        var projection = parts.projection(work.readModel());
        var begun = work.token() != null;
        if (!begun) {
            parts.tables().create(projection);
            parts.deadLetters().forget(RebuildScope.rebuilding(work.readModel()));
        } else if (!parts.tables().fit(projection)) {
            parts.abandon(work.id(), Rebuild.Status.FAILED, "The tables have changed meanwhile; start it anew.");
            return Outcome.BUSY;
        }
        reader.seek(begun ? read(work) : source.createTailToken());
        var segments = live.of(work.readModel());
        if (segments.tokens().isEmpty()) {
            return Outcome.WAITING;
        }
        var events = next(EVENTS_IN_A_STEP, segments.first());
        if (events.size() == EVENTS_IN_A_STEP || !begun) {
            take(projection, events);
            keep(work, events.size());
            return Outcome.BUSY;
        }
        return finish(work, projection, events);
    }

    /** With the read model held still: takes in exactly what it has taken in itself, and puts the rows in its place. */
    private Outcome finish(Work work, ReadModel projection, List<TrackedEventMessage<?>> read) {
        own(work.readModel());
        var segments = live.of(work.readModel());
        var events = new ArrayList<>(read);
        List<TrackedEventMessage<?>> further;
        do {
            further = next(EVENTS_IN_A_STEP, segments.last());
            events.addAll(further);
        } while (!further.isEmpty());
        var taken = events.stream().filter(segments::haveTaken).toList();
        if (!segments.cover(reached(read(work)))) {
            reader.close();
            return Outcome.WAITING;
        }
        take(projection, taken);
        var corrected = parts.tables().merge(projection);
        parts.deadLetters().replace(work.readModel(), RebuildScope.rebuilding(work.readModel()));
        parts.tables().drop(projection);
        parts.rebuilds().finished(work.id(), work.done() + taken.size(), corrected);
        return Outcome.BUSY;
    }

    private void take(ReadModel projection, List<TrackedEventMessage<?>> events) {
        parts.tables().find();
        step.take(projection, events);
        parts.tables().leave();
    }

    private void keep(Work work, int taken) {
        var head = source.createHeadToken();
        var total = head == null ? 0 : head.position().orElse(-1) + 1;
        parts.rebuilds()
                .advanced(work.id(), serializer.serialize(reader.token(), byte[].class), work.done() + taken, total);
    }

    private List<TrackedEventMessage<?>> next(int most, long last) {
        try {
            return reader.next(most, last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two events", e);
        }
    }

    private void own(String readModel) {
        jdbc.execute((ConnectionCallback<Boolean>) (Connection connection) -> {
            ReadModelLock.own(connection, readModel);
            return true;
        });
    }

    private TrackingToken read(Work work) {
        return serializer.deserialize(Objects.requireNonNull(work.token()));
    }

    private ReachedToken reached(TrackingToken token) {
        return ReachedToken.read(serializer.serialize(token, byte[].class).getData());
    }

    @Override
    public void close() {
        reader.close();
    }
}
