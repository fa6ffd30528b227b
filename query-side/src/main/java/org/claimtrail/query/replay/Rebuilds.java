package org.claimtrail.query.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of rebuilds. */
final class Rebuilds {

    private static final int LATEST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rebuilds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A rebuild that this transaction alone works on.
     *
     * @param token null before the first event
     */
    record Work(UUID id, String readModel, @Nullable SerializedObject<byte[]> token, long done) {}

    Rebuild start(String readModel, String requestedBy) {
        jdbc.sql("""
                        INSERT INTO read_model_rebuild (rebuild_id, read_model, status, done, done_resumed, total,
                         requested_by, requested_at, resumed_at)
                        VALUES (?, ?, 'RUNNING', 0, 0, 0, ?, ?, ?)
                        ON CONFLICT (read_model) WHERE status = 'RUNNING' DO NOTHING""")
                .params(UUID.randomUUID(), readModel, requestedBy, now(), now())
                .update();
        return jdbc.sql("SELECT * FROM read_model_rebuild WHERE read_model = ? ORDER BY requested_at DESC LIMIT 1")
                .param(readModel)
                .query((row, index) -> rebuild(row))
                .single();
    }

    /** The next rebuild that nobody else is working on, for the rest of the transaction. */
    Optional<Work> claim() {
        return jdbc.sql("""
                        SELECT rebuild_id, read_model, token_type, token, done FROM read_model_rebuild
                        WHERE status = 'RUNNING' ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .query((row, index) -> new Work(
                        row.getObject("rebuild_id", UUID.class),
                        row.getString("read_model"),
                        token(row),
                        row.getLong("done")))
                .optional();
    }

    void advanced(UUID id, SerializedObject<byte[]> token, long done, long total) {
        jdbc.sql("""
                        UPDATE read_model_rebuild SET token_type = ?, token = ?, done = ?, total = greatest(?, ?)
                        WHERE rebuild_id = ?""")
                .params(token.getType().getName(), token.getData(), done, total, done, id)
                .update();
    }

    /** Somebody goes on with it who has not worked on it before: its rate is counted from here. */
    void resumed(UUID id) {
        jdbc.sql("UPDATE read_model_rebuild SET done_resumed = done, resumed_at = ? WHERE rebuild_id = ?")
                .params(now(), id)
                .update();
    }

    void finished(UUID id, long done, long corrected) {
        jdbc.sql("""
                        UPDATE read_model_rebuild SET status = 'FINISHED', done = ?, total = ?, corrected = ?,
                         finished_at = ?
                        WHERE rebuild_id = ?""").params(done, done, corrected, now(), id).update();
    }

    /**
     * Ends it without effect.
     *
     * @return the read model, if it was running
     */
    Optional<String> end(UUID id, Rebuild.Status status, String explanation) {
        return jdbc.sql("""
                        UPDATE read_model_rebuild SET status = ?, explanation = ?, finished_at = ?
                        WHERE rebuild_id = ? AND status = 'RUNNING' RETURNING read_model""")
                .params(status.name(), explanation, now(), id)
                .query((row, index) -> row.getString(1))
                .optional();
    }

    Optional<Rebuild> find(UUID id) {
        return jdbc.sql("SELECT * FROM read_model_rebuild WHERE rebuild_id = ?")
                .param(id)
                .query((row, index) -> rebuild(row))
                .optional();
    }

    List<Rebuild> latest() {
        return jdbc.sql("SELECT * FROM read_model_rebuild ORDER BY requested_at DESC, rebuild_id LIMIT " + LATEST)
                .query((row, index) -> rebuild(row))
                .list();
    }

    private static @Nullable SerializedObject<byte[]> token(ResultSet row) throws SQLException {
        var token = row.getBytes("token");
        return token == null
                ? null
                : new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Rebuild rebuild(ResultSet row) throws SQLException {
        var status = Rebuild.Status.valueOf(row.getString("status"));
        var done = row.getLong("done");
        var total = row.getLong("total");
        var finishedAt = at(row, "finished_at");
        var resumedAt = row.getObject("resumed_at", OffsetDateTime.class).toInstant();
        var corrected = row.getLong("corrected");
        var known = !row.wasNull();
        return new Rebuild(
                row.getString("rebuild_id"),
                row.getString("read_model"),
                status,
                done,
                total,
                percent(status, done, total),
                rate(done - row.getLong("done_resumed"), resumedAt, finishedAt == null ? clock.instant() : finishedAt),
                known ? corrected : null,
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finishedAt,
                row.getString("explanation"));
    }

    /** Never a hundred before it has taken effect. */
    private static int percent(Rebuild.Status status, long done, long total) {
        if (status == Rebuild.Status.FINISHED) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }

    private static long rate(long events, Instant from, Instant to) {
        var millis = Math.max(1, Duration.between(from, to).toMillis());
        return Math.max(0, events) * 1000 / millis;
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
