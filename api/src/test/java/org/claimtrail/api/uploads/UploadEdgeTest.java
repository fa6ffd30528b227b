package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person fills a template in, sends it, follows it to its end and reads what was refused. */
@ClaimtrailTest
class UploadEdgeTest {

    private final Desk manager;

    UploadEdgeTest(@LocalServerPort int port) {
        this.manager = Desk.at(URI.create("http://localhost:" + port), "demo-manager");
    }

    @Test
    void a_file_is_sent_followed_and_reported_on() {
        var filledIn = text("/uploads/templates/policies") + "no,row,at,all\r\n";
        var sent = send(UUID.randomUUID().toString(), filledIn);
        assertThat(sent.status()).as("%s", sent.body()).isEqualTo(201);
        var path = "/uploads/" + sent.data().path("id").asString();

        var events = text(path + "/progress");
        assertThat(events).contains("event:progress", "\"state\":\"COMPLETED\"");
        assertThat(text(path + "/progress")).as("who comes late sees the end").contains("\"state\":\"COMPLETED\"");
        var counts = manager.sees(path).data().path("counts");
        assertThat(counts.path("rejected").asInt()).isEqualTo(1);
        assertThat(counts.path("loaded").asInt() + counts.path("unchanged").asInt())
                .as("the example row, which may have been sent before")
                .isEqualTo(1);

        var issue = manager.sees(path + "/issues").data().path(0);
        assertThat(issue.path("line").asInt()).isEqualTo(3);
        assertThat(text(path + "/issues.csv"))
                .contains("line,severity,code", issue.path("code").asString());
        assertThat(text(path + "/file")).isEqualTo(filledIn);
        assertThat(manager.of("other-operator").looks(path).status()).isEqualTo(404);
        assertThat(manager.of("other-operator").looks(path + "/file").status()).isEqualTo(404);
    }

    @Test
    void the_same_key_with_the_same_file_gets_the_first_answer_again_and_with_another_is_refused() {
        var key = UUID.randomUUID().toString();
        var template = text("/uploads/templates/policies");
        var first = send(key, template);
        assertThat(send(key, template).body()).isEqualTo(first.body());
        var other = send(key, template + template.lines().skip(1).findFirst().orElseThrow());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private Desk.Reply send(String key, String file) {
        var body = """
                --frame
                Content-Disposition: form-data; name="kind"

                policies
                --frame
                Content-Disposition: form-data; name="file"; filename="policies.csv"
                Content-Type: text/csv

                """.replace("\n", "\r\n") + file + "\r\n--frame--\r\n";
        return manager.send(manager.request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String text(String path) {
        var reply = manager.send(
                manager.request(path).timeout(Duration.ofSeconds(60)).GET().build());
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.response().body();
    }
}
