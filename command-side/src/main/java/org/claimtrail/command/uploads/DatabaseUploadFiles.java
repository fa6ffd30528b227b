package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files in the database, in parts. */
@Component
final class DatabaseUploadFiles implements UploadFiles {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DatabaseUploadFiles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void keep(StoredFile file, Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            transactions.executeWithoutResult(status -> {
                if (register(file)) {
                    copy(file.uploadId(), in);
                }
            });
        }
    }

    @Override
    public Optional<StoredFile> find(String tenant, UploadId uploadId) {
        return jdbc.sql("SELECT * FROM upload_file WHERE upload_id = ? AND tenant = ?")
                .params(uploadId.value(), tenant)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void write(UploadId uploadId, OutputStream to) throws IOException {
        for (var part = 0; ; part++) {
            var bytes = jdbc.sql("SELECT content FROM upload_file_part WHERE upload_id = ? AND part = ?")
                    .params(uploadId.value(), part)
                    .query((row, number) -> row.getBytes(1))
                    .optional();
            if (bytes.isEmpty()) {
                return;
            }
            to.write(bytes.get());
        }
    }

    private boolean register(StoredFile file) {
        var inserted = jdbc.sql("""
                        INSERT INTO upload_file (upload_id, tenant, kind, file_name, size, sha256, stored_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        file.uploadId().value(),
                        file.tenant(),
                        file.kind().name(),
                        file.fileName(),
                        file.size(),
                        file.sha256(),
                        file.storedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 0) {
            var same = find(file.tenant(), file.uploadId())
                    .filter(known -> known.sha256().equals(file.sha256()) && known.kind() == file.kind());
            Refused.unless(
                    same.isPresent(),
                    UploadRefusal.UPLOAD_ALREADY_RECEIVED,
                    UploadRefusal.UPLOAD_ALREADY_RECEIVED.meaning());
        }
        return inserted == 1;
    }

    private void copy(UploadId uploadId, InputStream in) {
        try {
            var part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                jdbc.sql("INSERT INTO upload_file_part (upload_id, part, content) VALUES (?, ?, ?)")
                        .params(uploadId.value(), part++, bytes)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getString("tenant"),
                UploadId.of(row.getString("upload_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
