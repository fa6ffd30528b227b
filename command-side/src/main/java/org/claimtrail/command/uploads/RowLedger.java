package org.claimtrail.command.uploads;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which rows have been loaded; asked once for a whole chunk of rows. */
@Component
final class RowLedger {

    /** A row: what tells it from all others, what it says, and what came of it. */
    record Entry(UUID key, UUID content, UUID aggregateId) {}

    private final JdbcClient jdbc;

    RowLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the rows that are not known, in the running transaction, and tells which those are. */
    Set<UUID> enter(String tenant, Kind kind, UploadId uploadId, List<Entry> entries) {
        // In one order everywhere, so that two uploads of the same rows wait for each other and do not deadlock.
        return new HashSet<>(jdbc.sql("""
                        INSERT INTO upload_row_identity (tenant, kind, row_key, content, upload_id, aggregate_id)
                        SELECT ?, ?, r.row_key, r.content, ?, r.aggregate_id
                        FROM unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[]::uuid[])
                             WITH ORDINALITY AS r (row_key, content, aggregate_id, place)
                        ORDER BY r.row_key, r.place
                        ON CONFLICT DO NOTHING RETURNING row_key""")
                .params(
                        tenant,
                        kind.name(),
                        uploadId.value(),
                        texts(entries.stream().map(Entry::key).toList()),
                        texts(entries.stream().map(Entry::content).toList()),
                        texts(entries.stream().map(Entry::aggregateId).toList()))
                .query(UUID.class)
                .list());
    }

    /** What known rows say. */
    Map<UUID, UUID> contents(String tenant, Kind kind, Collection<UUID> keys) {
        var contents = new HashMap<UUID, UUID>();
        if (!keys.isEmpty()) {
            jdbc.sql("""
                            SELECT row_key, content FROM upload_row_identity
                            WHERE tenant = ? AND kind = ? AND row_key = ANY (?::text[]::uuid[])""").params(tenant, kind.name(), texts(keys)).query(row -> {
                contents.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            });
        }
        return contents;
    }

    private static String[] texts(Collection<UUID> values) {
        return values.stream().map(UUID::toString).toArray(String[]::new);
    }
}
