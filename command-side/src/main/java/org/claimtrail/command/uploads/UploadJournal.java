package org.claimtrail.command.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.uploads.Progress.State;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.RowReason.Severity;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down how far uploads have come and what is to be said about their rows. */
@Component
final class UploadJournal {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    UploadJournal(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Begins a journal unless there is one. */
    void begin(StoredFile file, Instant at) {
        jdbc.sql("""
                        INSERT INTO upload_progress (upload_id, tenant, kind, file_name, state, started_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        file.uploadId().value(),
                        file.tenant(),
                        file.kind().name(),
                        file.fileName(),
                        State.READING.name(),
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Progress> find(String tenant, UploadId uploadId) {
        return jdbc.sql("SELECT * FROM upload_progress WHERE upload_id = ? AND tenant = ?")
                .params(uploadId.value(), tenant)
                .query((row, number) -> progress(row))
                .optional();
    }

    Checkpoint checkpoint(UploadId uploadId) {
        return jdbc.sql("SELECT * FROM upload_progress WHERE upload_id = ?")
                .param(uploadId.value())
                .query((row, number) -> new Checkpoint(row.getInt("line"), counts(row)))
                .single();
    }

    void count(UploadId uploadId, long total) {
        jdbc.sql("UPDATE upload_progress SET total = ? WHERE upload_id = ?")
                .params(total, uploadId.value())
                .update();
    }

    /** Moves the checkpoint, unless somebody else has moved it meanwhile. */
    void move(UploadId uploadId, Checkpoint from, Checkpoint to, Instant at) {
        var counts = to.counts();
        var moved = jdbc.sql("""
                        UPDATE upload_progress SET line = ?, row_count = ?, loaded = ?, unchanged = ?, rejected = ?,
                               warned = ?, blank = ?, updated_at = ?
                        WHERE upload_id = ? AND line = ? AND state = 'READING'""")
                .params(
                        to.line(),
                        counts.rows(),
                        counts.loaded(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.warned(),
                        counts.blank(),
                        at.atOffset(ZoneOffset.UTC),
                        uploadId.value(),
                        from.line())
                .update();
        if (moved == 0) {
            throw new Overtaken(uploadId.toString());
        }
    }

    void complete(UploadId uploadId, Instant at) {
        jdbc.sql("UPDATE upload_progress SET state = 'COMPLETED', finished_at = ? WHERE upload_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), uploadId.value())
                .update();
    }

    void fail(UploadId uploadId, String code, String explanation, Instant at) {
        jdbc.sql("""
                        UPDATE upload_progress SET state = 'FAILED', failure_code = ?, failure = ?, finished_at = ?
                        WHERE upload_id = ?""")
                .params(code, explanation, at.atOffset(ZoneOffset.UTC), uploadId.value())
                .update();
    }

    void note(String tenant, UploadId uploadId, List<Issue> issues) {
        batches.batchUpdate(
                """
                INSERT INTO upload_issue
                    (upload_id, tenant, severity, code, line, field, column_name, value, words, row_count)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                issues.stream()
                        .map(issue -> new @Nullable Object[] {
                            uploadId.value(),
                            tenant,
                            issue.severity().name(),
                            issue.code(),
                            issue.line(),
                            issue.field(),
                            issue.column(),
                            issue.value(),
                            issue.words(),
                            issue.count()
                        })
                        .toList());
    }

    /** Says what is to be said of the file as a whole; said again, it replaces what was said. */
    void noteFile(String tenant, UploadId uploadId, List<Issue> issues) {
        jdbc.sql("DELETE FROM upload_issue WHERE upload_id = ? AND line IS NULL")
                .param(uploadId.value())
                .update();
        note(tenant, uploadId, issues);
    }

    /** The issues of an upload, those of the file first, then by line. */
    List<Issue> issues(String tenant, UploadId uploadId, int offset, int limit) {
        return jdbc.sql("""
                        SELECT * FROM upload_issue WHERE upload_id = ? AND tenant = ?
                        ORDER BY line NULLS FIRST, number OFFSET ? LIMIT ?""")
                .params(uploadId.value(), tenant, offset, limit)
                .query((row, number) -> issue(row))
                .list();
    }

    long issueCount(String tenant, UploadId uploadId) {
        return jdbc.sql("SELECT count(*) FROM upload_issue WHERE upload_id = ? AND tenant = ?")
                .params(uploadId.value(), tenant)
                .query(Long.class)
                .single();
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getObject("line", Integer.class),
                row.getString("field"),
                row.getString("column_name"),
                row.getString("value"),
                Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                row.getString("words"),
                row.getLong("row_count"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                UploadId.of(row.getString("upload_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                counts(row),
                row.getObject("total", Long.class),
                instant(row, "started_at"),
                instant(row, "updated_at"),
                instant(row, "finished_at"),
                row.getString("failure_code"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("row_count"),
                row.getLong("loaded"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                row.getLong("warned"),
                row.getLong("blank"));
    }
}
