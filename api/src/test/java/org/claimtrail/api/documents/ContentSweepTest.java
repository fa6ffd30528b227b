package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.documents.StoredContents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes that no document came to are removed; those of a document never are. */
@ClaimtrailTest
class ContentSweepTest {

    private final Desk supervisor;
    private final StoredContents contents;
    private final JdbcClient jdbc;
    private final Path folder;

    ContentSweepTest(
            @LocalServerPort int port,
            @Autowired StoredContents contents,
            @Autowired JdbcClient jdbc,
            @Value("${claimtrail.documents.store.folder}") Path folder) {
        this.supervisor = Desk.at(URI.create("http://localhost:" + port), "demo-supervisor");
        this.contents = contents;
        this.jdbc = jdbc;
        this.folder = folder;
    }

    @Test
    void what_belongs_to_a_document_stays_and_what_does_not_goes_once_it_is_old_enough() throws IOException {
        var policy = supervisor.does("/policies", """
                        {"policyNumber":"SWEEP-1","product":"motor-private","holder":"Chiku Customer",
                         "term":{"from":"2026-01-01","to":"2026-12-31"},
                         "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                                    "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                         "premium":{"amount":"60000.00","currency":"KES"}}""").data().path("id").asString();
        var fields = Map.of("type", "LOGBOOK", "subjectKind", "POLICY", "subjectId", policy);
        var sent = Files.send(supervisor, "/documents", fields, "kept.pdf", Files.pdf("kept"));
        var document = UUID.fromString(sent.is(201).data().path("id").asString());
        var kept = keys(document).getFirst();
        var orphan = "demo/aa/" + UUID.randomUUID();
        java.nio.file.Files.createDirectories(folder.resolve("demo/aa"));
        java.nio.file.Files.writeString(folder.resolve(orphan), "nobody's");
        jdbc.sql(
                        "INSERT INTO document_object (storage_key, tenant, document_id, stored_at) VALUES (?, 'demo', ?, now())")
                .params(orphan, UUID.randomUUID())
                .update();

        contents.sweep();
        assertThat(folder.resolve(orphan)).as("too young").exists();
        jdbc.sql("UPDATE document_object SET stored_at = now() - interval '25 hours'")
                .update();
        assertThat(contents.sweep()).isPositive();
        assertThat(contents.sweep()).isZero();

        assertThat(keys(document)).containsExactly(kept);
        assertThat(folder.resolve(kept)).exists();
        assertThat(folder.resolve(orphan)).doesNotExist();
    }

    private List<String> keys(UUID document) {
        return jdbc.sql("SELECT storage_key FROM document_object WHERE document_id = ?")
                .param(document)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
