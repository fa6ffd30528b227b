package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.claimtrail.api.scenario.Desk;
import tools.jackson.databind.JsonNode;

/** Somebody who sends a file over HTTP, waits for it to be worked through, and asks for figures. */
record TakeOnDesk(Desk manager) {

    private static final String FRAME = "frame-of-the-form";

    static TakeOnDesk at(int port) {
        return new TakeOnDesk(Desk.at(URI.create("http://localhost:" + port), "demo-manager"));
    }

    static byte[] unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /** Sends a file and answers with its identifier once it has been worked through. */
    String load(String kind, String mapping, byte[] file) {
        var sent = manager.send(manager.request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=" + FRAME)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(form(kind, mapping, file)))
                .build());
        assertThat(sent.status()).as("%s", sent.body()).isEqualTo(201);
        var id = sent.data().path("id").asString();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(upload(id).path("state").asString()).isEqualTo("COMPLETED"));
        return id;
    }

    JsonNode upload(String id) {
        return manager.sees("/uploads/" + id).data();
    }

    JsonNode counts(String id) {
        return upload(id).path("counts");
    }

    String issues(String id) {
        return manager.send(
                        manager.request("/uploads/" + id + "/issues.csv").GET().build())
                .response()
                .body();
    }

    JsonNode sees(String path) {
        return manager.sees(path).data();
    }

    private static byte[] form(String kind, String mapping, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"kind\"", kind));
        body.writeBytes(part("name=\"mapping\"", mapping));
        body.writeBytes(("--" + FRAME + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + kind
                        + ".csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + FRAME + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String name, String text) {
        return ("--" + FRAME + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
