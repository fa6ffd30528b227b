package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Customers and assessors have to do with their own claims, and with what is for their eyes. */
@ClaimtrailTest
class DocumentsOfOthersTest {

    private final Desk adjuster;
    private final Desk customer;
    private final ClaimsDesk claims;

    DocumentsOfOthersTest(@LocalServerPort int port) {
        this.adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        this.customer = adjuster.of("demo-customer");
        this.claims = new ClaimsDesk(adjuster);
    }

    @Test
    void customers_learn_nothing_of_what_is_internal_or_not_theirs() {
        var claim = claims.claim("customer");
        var internal = ClaimsDesk.document(adjuster, claim, "ASSESSMENT_REPORT", "report.pdf", Files.pdf("internal"));
        customer.looks(internal).is(404);
        customer.looks(internal + "/history").is(404);
        customer.asks(internal + "/links", "{}").is(404);
        assertThat(customer.sees(claim + "/documents").data().size()).isZero();
        assertThat(customer.sees(claim + "/history?size=200").body().toString()).doesNotContain("documents.");
        assertThat(Files.send(customer, internal + "/versions", Map.of(), "r.pdf", Files.pdf("x"))
                        .status())
                .isEqualTo(404);

        adjuster.does(internal + "/classification", "{\"visibility\":\"SHARED\"}");
        customer.sees(internal);
        assertThat(customer.sees(claim + "/history?size=200").body().toString()).contains("documents.DocumentUploaded");
        var notHis = Files.send(customer, internal + "/versions", Map.of(), "r.pdf", Files.pdf("y"));
        assertThat(notHis.is(422).code()).isEqualTo("DOCUMENT_NOT_YOURS");
        var hidden = Files.send(
                customer,
                claim + "/documents",
                Map.of("type", "PHOTO", "visibility", "INTERNAL"),
                "p.pdf",
                Files.pdf("h"));
        assertThat(hidden.is(422).code()).isEqualTo("DOCUMENT_VISIBILITY_FORBIDDEN");

        adjuster.of("demo-supervisor").does(internal + "/withdrawal", "{\"explanation\":\"Another claim's\"}");
        customer.looks(internal).is(404);
        assertThat(adjuster.sees(internal)
                        .data()
                        .path("document")
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");

        var others = claims.claim("intake");
        customer.looks(others + "/documents/requirements").is(404);
        assertThat(Files.send(customer, others + "/documents", Map.of("type", "PHOTO"), "p.pdf", Files.pdf("z"))
                        .status())
                .isEqualTo(404);
        assertThat(Files.send(
                                adjuster.of("other-adjuster"),
                                others + "/documents",
                                Map.of("type", "PHOTO"),
                                "p.pdf",
                                Files.pdf("z"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_assessor_sends_his_report_in_and_sees_what_is_internal() {
        var claim = claims.claim("customer");
        var assessor = adjuster.of("demo-assessor");
        var internal = ClaimsDesk.document(adjuster, claim, "PHOTO", "photo.pdf", Files.pdf("photo"));
        assessor.looks(internal).is(404);
        adjuster.does(claim + "/assessors", "{\"assessor\":\"demo-assessor\"}");
        assessor.sees(internal);
        var report = ClaimsDesk.document(assessor, claim, "Assessor's report", "report.pdf", Files.pdf("report"));
        assertThat(adjuster.sees(report).data().path("document").path("type").asString())
                .isEqualTo("ASSESSMENT_REPORT");
        customer.looks(report).is(404);
        assertThat(assessor.asks(report + "/verification", "{\"versionNumber\":1}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_document_can_be_about_a_policy_that_there_is() {
        var number = "P-" + UUID.randomUUID();
        var policy = claims.policy(number);
        var supervisor = adjuster.of("demo-supervisor");
        var fields = Map.of("type", "LOGBOOK", "subjectKind", "POLICY", "subjectId", policy);
        Files.send(supervisor, "/documents", fields, "logbook.pdf", Files.pdf("logbook"))
                .is(201);
        assertThat(supervisor
                        .sees("/documents?subjectKind=POLICY&subjectId=" + policy)
                        .data()
                        .size())
                .isEqualTo(1);
        assertThat(supervisor
                        .sees("/documents?subjectNumber=" + number + "&q=" + number)
                        .data()
                        .path(0)
                        .path("subjectNumber")
                        .asString())
                .isEqualTo(number);
        var nowhere = Map.of("type", "LOGBOOK", "subjectKind", "CLAIM", "subjectId", policy);
        assertThat(Files.send(supervisor, "/documents", nowhere, "l.pdf", Files.pdf("l"))
                        .is(404)
                        .code())
                .isEqualTo("DOCUMENT_SUBJECT_NOT_FOUND");
        assertThat(Files.send(customer, "/documents", fields, "l.pdf", Files.pdf("l"))
                        .status())
                .isEqualTo(404);
    }
}
