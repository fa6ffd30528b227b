package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A document is given out in parts, and as long as it counts. */
@ClaimtrailTest
class DocumentDownloadTest {

    private final URI base;
    private final Desk adjuster;
    private final ClaimsDesk claims;

    DocumentDownloadTest(@LocalServerPort int port) {
        this.base = URI.create("http://localhost:" + port);
        this.adjuster = Desk.at(base, "demo-adjuster");
        this.claims = new ClaimsDesk(adjuster);
    }

    @Test
    void a_part_of_a_document_is_given_to_whom_asks_for_it() throws Exception {
        var content = Files.pdf("to be downloaded in parts");
        var document = ClaimsDesk.document(adjuster, claims.claim("customer"), "OTHER", "parts.pdf", content);
        var url = adjuster.does(document + "/links", "{}").data().path("url").asString();
        var whole = download(url);
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        var etag = whole.headers().firstValue("ETag").orElseThrow();

        var first = download(url, "Range", "bytes=0-9");
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.body()).isEqualTo(Arrays.copyOf(content, 10));
        assertThat(first.headers().firstValue("Content-Range")).contains("bytes 0-9/" + content.length);
        assertThat(first.headers().firstValue("Content-Length")).contains("10");
        assertThat(download(url, "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(content, content.length - 5, content.length));
        var rest = download(url, "Range", "bytes=10-", "If-Range", etag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(content, 10, content.length));

        assertThat(download(url, "Range", "bytes=10-", "If-Range", "\"other\"").body())
                .isEqualTo(content);
        assertThat(download(url, "Range", "bytes=0-1,4-5").body()).isEqualTo(content);
        assertThat(download(url, "Range", "pages=1").statusCode()).isEqualTo(200);
        var beyond = download(url, "Range", "bytes=" + content.length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + content.length);
        assertThat(new String(beyond.body(), StandardCharsets.UTF_8)).contains("RANGE_NOT_SATISFIABLE");
        assertThat(download(url, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_link_dies_with_its_document_and_only_one_made_later_leads_to_what_was_withdrawn() throws Exception {
        var content = Files.pdf("to be withdrawn");
        var document = ClaimsDesk.document(adjuster, claims.claim("customer"), "OTHER", "gone.pdf", content);
        var url = adjuster.does(document + "/links", "{}").data().path("url").asString();
        assertThat(download(url).statusCode()).isEqualTo(200);
        adjuster.of("demo-supervisor").does(document + "/withdrawal", "{\"explanation\":\"Of another claim\"}");
        assertThat(adjuster.sees(document)
                        .data()
                        .path("document")
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");

        var dead = download(url);
        assertThat(dead.statusCode()).isEqualTo(422);
        assertThat(new String(dead.body(), StandardCharsets.UTF_8)).contains("LINK_INVALID");
        var later = adjuster.does(document + "/links", "{}").data().path("url").asString();
        assertThat(download(later).body()).isEqualTo(content);
    }

    private HttpResponse<byte[]> download(String url, String... headers) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(base.resolve(url));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
