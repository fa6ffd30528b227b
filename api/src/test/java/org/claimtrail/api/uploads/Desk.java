package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.command.uploads.Incoming;
import org.claimtrail.command.uploads.Progress;
import org.claimtrail.command.uploads.Uploads;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person of one tenant who sends files and reads what becomes of them. */
record Desk(String tenant, Uploads uploads, CommandGateway commands, JdbcClient jdbc) {

    UploadId send(Kind kind, Path file, Map<String, String> mapping) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return send(kind, file.getFileName().toString(), in, mapping);
        }
    }

    UploadId send(Kind kind, String text) throws IOException {
        return send(kind, "rows.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    UploadId send(Kind kind, String name, InputStream content, Map<String, String> mapping) throws IOException {
        var id = UploadId.of(UUID.randomUUID());
        var command = uploads.accept(new Incoming(tenant, id, kind, name, mapping), content);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(envelope().toMetadata()));
        return id;
    }

    Progress waitFor(UploadId id) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(progress(id).state().isFinal())
                        .as(() -> "%s %s".formatted(progress(id), faults()))
                        .isTrue());
        return progress(id);
    }

    Progress progress(UploadId id) {
        return uploads.progress(tenant, id).orElseThrow();
    }

    List<Issue> issues(UploadId id) {
        return uploads.issues(tenant, id, 0, 100_000).issues();
    }

    String report(UploadId id) throws IOException {
        var out = new ByteArrayOutputStream();
        uploads.writeIssues(tenant, id, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    long events(String type) {
        return jdbc.sql("SELECT count(*) FROM domain_event WHERE payload_type = ? AND metadata::jsonb ->> 'tenant' = ?")
                .params(type, tenant)
                .query(Long.class)
                .single();
    }

    /** The payloads of a type of event without what differs between two uploads of the same file. */
    List<String> payloads(String type) {
        return jdbc.sql("SELECT payload::jsonb - 'upload' - 'claimNumber' - 'claimId' - 'policyId' FROM domain_event"
                        + " WHERE payload_type = ? AND metadata::jsonb ->> 'tenant' = ? ORDER BY global_index")
                .params(type, tenant)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Where to look when an upload does not come to its end. */
    private Object faults() {
        return jdbc.sql("SELECT task_name, task_instance, consecutive_failures,"
                                + " convert_from(task_data, 'UTF8') AS data FROM scheduled_tasks")
                        .query()
                        .listOfRows()
                + " "
                + jdbc.sql("SELECT processing_group, cause_type, cause_message FROM dead_letter_entry")
                        .query()
                        .listOfRows();
    }

    private Envelope envelope() {
        var id = UUID.randomUUID().toString();
        var now = Instant.now();
        return new Envelope(
                tenant,
                "amina",
                List.of("claims-manager"),
                "uploads.ReceiveUpload",
                id,
                id,
                id,
                id,
                "127.0.0.1",
                null,
                now,
                now,
                null);
    }
}
