package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim wants documents; they are sent in, looked at, replaced, shared and downloaded. */
@ClaimtrailTest
class DocumentsOfAClaimTest {

    private final URI base;
    private final Desk adjuster;
    private final Desk customer;
    private final ClaimsDesk claims;
    private final JdbcClient jdbc;

    DocumentsOfAClaimTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.base = URI.create("http://localhost:" + port);
        this.adjuster = Desk.at(base, "demo-adjuster");
        this.customer = adjuster.of("demo-customer");
        this.claims = new ClaimsDesk(adjuster);
        this.jdbc = jdbc;
    }

    @Test
    void what_is_missing_comes_in_is_rejected_replaced_and_verified() {
        var claim = claims.claim("customer", "police abstract", "Claim form", "Letter of the chief");
        assertThat(wanted(adjuster, claim))
                .isEqualTo("POLICE_REPORT MISSING, CLAIM_FORM MISSING, LETTER_OF_THE_CHIEF MISSING");

        var sent = Files.send(
                customer,
                claim + "/documents",
                Map.of("type", "Police report", "title", "Abstract – Kilimani", "notes", "Page 2 is faint: ñ"),
                "../abstract \u202Efdp.pdf",
                Files.pdf("first"));
        sent.is(201);
        var document = "/documents/" + sent.data().path("id").asString();
        assertThat(sent.header("Location")).endsWith(document);
        var seen = adjuster.sees(document).data();
        assertThat(seen.path("document").path("title").asString()).isEqualTo("Abstract – Kilimani");
        assertThat(seen.path("document").path("notes").asString()).isEqualTo("Page 2 is faint: ñ");
        assertThat(seen.path("document").path("fileName").asString()).isEqualTo("abstract fdp.pdf");
        assertThat(seen.path("document").path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(seen.path("document").path("visibility").asString()).isEqualTo("SHARED");
        assertThat(seen.path("document").path("number").asString()).matches("DOC-\\d{4}-\\d{6}");
        assertThat(seen.path("document").path("scan").asString()).isEqualTo("NOT_SCANNED");
        assertThat(seen.toString()).doesNotContain("storageKey");
        assertThat(wanted(customer, claim)).startsWith("POLICE_REPORT RECEIVED, ");

        adjuster.does(document + "/rejection", "{\"versionNumber\":1,\"explanation\":\"The stamp cannot be read\"}");
        assertThat(wanted(customer, claim)).startsWith("POLICE_REPORT REJECTED, ");
        assertThat(adjuster.sees(claim + "/documents/requirements")
                        .data()
                        .path("missing")
                        .asInt())
                .isEqualTo(3);

        Files.send(customer, document + "/versions", Map.of("notes", "Anew"), "abstract.pdf", Files.pdf("second"))
                .is(200);
        adjuster.asks(document + "/verification", "{\"versionNumber\":1}").is(422);
        adjuster.does(document + "/verification", "{\"versionNumber\":2,\"notes\":\"Beside the original\"}");
        assertThat(wanted(customer, claim)).startsWith("POLICE_REPORT VERIFIED, ");
        var versions = customer.sees(document).data().path("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.path(0).path("finding").asString()).isEqualTo("REJECTED");
        assertThat(versions.path(1).path("decisionNotes").asString()).isEqualTo("Beside the original");

        var again = Files.send(customer, document + "/versions", Map.of(), "abstract.pdf", Files.pdf("third"));
        assertThat(again.is(422).code()).isEqualTo("DOCUMENT_ALREADY_VERIFIED");
        assertThat(adjuster.sees(document + "/history").data().size()).isEqualTo(4);
        assertThat(adjuster.sees(claim + "/history?size=200").body().toString())
                .contains("sent in document DOC-", "verified version 2: Beside the original");
    }

    @Test
    void a_document_is_downloaded_by_a_link_and_by_nothing_else() throws Exception {
        var claim = claims.claim("customer");
        var content = Files.pdf("to be downloaded");
        var document = ClaimsDesk.document(adjuster, claim, "Estimate", "Ksh 5,000 “quote”.pdf", content);

        var link = adjuster.does(document + "/links", "{}").is(201).data();
        assertThat(link.path("size").asLong()).isEqualTo(content.length);
        var answer = download(link.path("url").asString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(content.length));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");

        var url = link.path("url").asString();
        var changed = url.substring(0, 40) + (url.charAt(40) == 'A' ? 'B' : 'A') + url.substring(41);
        assertThat(download(changed).statusCode()).isEqualTo(422);
        assertThat(download(url + "A").statusCode()).isEqualTo(422);
        adjuster.asks(document + "/links", "{\"versionNumber\":2}").is(404);
        assertThat(adjuster.of("other-adjuster").asks(document + "/links", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void a_refused_file_leaves_nothing_behind_and_the_same_request_is_answered_the_same() {
        var claim = claims.claim("customer");
        var page = "<!doctype html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var before = objects();
        assertThat(Files.send(adjuster, claim + "/documents", Map.of("type", "OTHER"), "a.txt", page)
                        .is(422)
                        .code())
                .isIn("DOCUMENT_KIND_FORBIDDEN", "DOCUMENT_ACTIVE_CONTENT");
        assertThat(Files.send(adjuster, claim + "/documents", Map.of("type", "OTHER"), "a.png", Files.pdf("p"))
                        .is(422)
                        .code())
                .isEqualTo("DOCUMENT_KIND_MISMATCH");
        assertThat(Files.send(adjuster, claim + "/documents", Map.of("type", "OTHER"), "a.pdf", new byte[0])
                        .is(422)
                        .code())
                .isEqualTo("DOCUMENT_EMPTY");
        assertThat(objects()).isEqualTo(before);

        var key = UUID.randomUUID().toString();
        var first = keyed(key, claim, Files.pdf("same"));
        assertThat(keyed(key, claim, Files.pdf("same")).is(201).body())
                .isEqualTo(first.is(201).body());
        assertThat(keyed(key, claim, Files.pdf("other")).is(409).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void documents_are_filtered_searched_and_sorted() {
        var claim = claims.claim("customer");
        ClaimsDesk.document(adjuster, claim, "INVOICE", "b.pdf", Files.pdf("b"));
        ClaimsDesk.document(adjuster, claim, "PHOTO", "a.pdf", Files.pdf("a"));
        var list = claim + "/documents";
        assertThat(adjuster.sees(list + "?sort=fileName")
                        .data()
                        .path(0)
                        .path("fileName")
                        .asString())
                .isEqualTo("a.pdf");
        assertThat(adjuster.sees(list + "?type=invoice").data().size()).isEqualTo(1);
        assertThat(adjuster.sees(list + "?q=B.PDF&status=RECEIVED&visibility=INTERNAL&uploadedBy=demo-adjuster")
                        .data()
                        .size())
                .isEqualTo(1);
        var claimId = claim.substring(claim.lastIndexOf('/') + 1);
        assertThat(adjuster.sees("/documents?subjectKind=CLAIM&subjectId=" + claimId + "&size=1")
                        .body()
                        .path("meta")
                        .path("page")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        for (var column : java.util.List.of(
                "number",
                "subjectKind",
                "subjectId",
                "subjectNumber",
                "type",
                "title",
                "notes",
                "visibility",
                "status",
                "versions",
                "fileName",
                "mediaType",
                "size",
                "scan",
                "decidedBy",
                "decidedAt",
                "decisionNotes",
                "uploadedBy",
                "uploadedAt",
                "-changedAt")) {
            adjuster.sees(list + "?sort=" + column);
        }
        adjuster.looks(list + "?sort=storageKey").is(400);
        assertThat(adjuster.sees("/document-types").data().path(0).path("code").asString())
                .isEqualTo("POLICE_REPORT");
    }

    private Desk.Reply keyed(String key, String claim, byte[] content) {
        return adjuster.send(adjuster.request(claim + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .header("Idempotency-Key", key)
                .POST(Files.form(Map.of("type", "OTHER"), "same.pdf", content))
                .build());
    }

    private String wanted(Desk by, String claim) {
        var words = new StringBuilder();
        by.sees(claim + "/documents/requirements")
                .data()
                .path("requirements")
                .forEach(each -> words.append(words.isEmpty() ? "" : ", ")
                        .append(each.path("type").asString())
                        .append(' ')
                        .append(each.path("status").asString()));
        return words.toString();
    }

    private long objects() {
        return jdbc.sql("SELECT count(*) FROM document_object")
                .query(Long.class)
                .single();
    }

    private HttpResponse<byte[]> download(String url) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(base.resolve(url)).build(), BodyHandlers.ofByteArray());
        }
    }
}
