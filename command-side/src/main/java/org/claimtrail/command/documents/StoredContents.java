package org.claimtrail.command.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.DocumentUploaded;
import org.claimtrail.events.documents.DocumentEvent.DocumentVersionUploaded;
import org.claimtrail.events.documents.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of documents. What is put into the store is noted before, so that bytes to which no document came can be found and
 * removed, and no others.
 */
@Component
public class StoredContents implements SettledContents {

    private static final Logger LOG = LoggerFactory.getLogger(StoredContents.class);
    private static final int SECRET_BYTES = 32;
    private static final int AT_ONCE = 500;

    private final DocumentStore store;
    private final EventStore events;
    private final JdbcClient jdbc;
    private final DocumentSettings settings;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    StoredContents(DocumentStore store, EventStore events, JdbcClient jdbc, DocumentSettings settings, Clock clock) {
        this.store = store;
        this.events = events;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Bytes that await their document. */
    private record Unsettled(String key, DocumentId document) {}

    /** Opens bytes that were kept, which must still have the digest that they had. */
    public OpenedContent open(String key, String sha256) throws IOException {
        return new OpenedContent(store.open(key), sha256);
    }

    /** Forgets bytes whose document was refused. */
    public void discard(String key) {
        try {
            store.delete(key);
            jdbc.sql("DELETE FROM document_object WHERE storage_key = ? AND settled_at IS NULL")
                    .param(key)
                    .update();
        } catch (IOException e) {
            // The sweep comes by later.
            LOG.warn("The bytes of a refused document could not be removed yet", e);
        }
    }

    @Override
    public void settle(String key) {
        jdbc.sql("UPDATE document_object SET settled_at = ? WHERE storage_key = ? AND settled_at IS NULL")
                .params(clock.instant().atOffset(ZoneOffset.UTC), key)
                .update();
    }

    /**
     * Removes bytes that no document came to in time, because their command was refused or its machine died. Which ones
     * belong to a document is read from the events themselves.
     *
     * @return how many were removed
     */
    public int sweep() {
        var before = clock.instant().minus(settings.orphanedAfter()).atOffset(ZoneOffset.UTC);
        var unsettled = jdbc.sql("""
                        SELECT storage_key, document_id FROM document_object
                        WHERE settled_at IS NULL AND stored_at < ? ORDER BY stored_at LIMIT ?""")
                .params(before, AT_ONCE)
                .query((row, index) -> new Unsettled(row.getString(1), DocumentId.of(row.getString(2))))
                .list();
        var removed = 0;
        for (var each : unsettled) {
            if (keysOf(each.document()).contains(each.key())) {
                jdbc.sql("UPDATE document_object SET settled_at = ? WHERE storage_key = ?")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), each.key())
                        .update();
            } else {
                discard(each.key());
                removed++;
            }
        }
        return removed;
    }

    /** Keeps a file's bytes under a key that nobody can guess. */
    String keep(String tenant, DocumentId document, Path content) throws IOException {
        var key = newKey(tenant);
        jdbc.sql("INSERT INTO document_object (storage_key, tenant, document_id, stored_at) VALUES (?, ?, ?, ?)")
                .params(key, tenant, document.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        store.put(key, content);
        return key;
    }

    private String newKey(String tenant) {
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        return tenant + "/" + secret.substring(0, 2) + "/" + secret;
    }

    private Set<String> keysOf(DocumentId document) {
        var keys = new HashSet<String>();
        for (var stored : StoredEvents.of(events, DocumentEvent.class, document)) {
            if (stored.event() instanceof DocumentUploaded uploaded) {
                keys.add(uploaded.content().storageKey());
            } else if (stored.event() instanceof DocumentVersionUploaded uploaded) {
                keys.add(uploaded.content().storageKey());
            }
        }
        return keys;
    }
}
