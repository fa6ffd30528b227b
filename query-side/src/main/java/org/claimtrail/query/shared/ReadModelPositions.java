package org.claimtrail.query.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows how far each read model has got, on whatever machine it is kept. */
public final class ReadModelPositions {

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final JdbcClient jdbc;
    private final RunningSegments running;

    public ReadModelPositions(JdbcClient jdbc, RunningSegments running) {
        this.jdbc = jdbc;
        this.running = running;
    }

    /**
     * Waits until the read model has taken a position in; with every segment, for who knows which one is concerned.
     *
     * @throws QueryRefused with {@link QueryRefusal.Code#NOT_YET_CONSISTENT} when it takes longer than the time-out
     */
    public void await(String readModel, long position, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        var pause = SHORTEST_PAUSE;
        while (!covers(readModel, position)) {
            if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                throw new QueryRefused(
                        QueryRefusal.Code.NOT_YET_CONSISTENT,
                        "The read model has not got that far within " + timeout.toMillis() + " ms; ask again.",
                        Map.of("readModel", readModel, "position", Long.toString(position)));
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }

    /** How far each segment of the read model has got; empty as long as it has never been started. */
    public List<ReachedToken> of(String readModel) {
        return jdbc.sql("SELECT token FROM token_entry WHERE processor_name = ? ORDER BY segment")
                .param(readModel)
                .query((row, index) -> ReachedToken.read(row.getBytes(1)))
                .list();
    }

    private boolean covers(String readModel, long position) {
        var here = running.of(readModel);
        var segments = jdbc.sql("SELECT segment, token FROM token_entry WHERE processor_name = ?")
                .param(readModel)
                .query((row, index) -> covers(here.get(row.getInt(1)), position)
                        || ReachedToken.read(row.getBytes(2)).covers(position))
                .list();
        return !segments.isEmpty() && !segments.contains(false);
    }

    private static boolean covers(@Nullable ReachedToken token, long position) {
        return token != null && token.covers(position);
    }
}
