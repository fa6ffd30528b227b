package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to a claim beside its file and money, over HTTP on the whole product. */
@ClaimtrailTest
class FacetsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ClaimOffice office;

    @BeforeEach
    void open() {
        office = new ClaimOffice(port);
    }

    @Test
    void an_investigation_holds_what_was_approved_until_the_claim_is_cleared() {
        var claim = office.opened("2026-03-01");
        var disbursement = office.paidOn(claim);
        assertThat(office.adjuster
                        .asks(claim + "/investigations", "{\"suspicion\":\"Old photographs\",\"evidence\":[]}")
                        .is(422)
                        .code())
                .isEqualTo("EVIDENCE_MISSING");
        office.adjuster.does(claim + "/investigations", """
                {"suspicion":"Old photographs","evidence":["photo-1"],"score":{"value":870,"source":"motor-fraud 3"}}""");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(office.finance
                                .sees("/payments/" + disbursement)
                                .data()
                                .path("status")
                                .asString())
                        .isEqualTo("HELD"));
        assertThat(office.finance
                        .asks("/payments/" + disbursement + "/release", "{}")
                        .is(422)
                        .code())
                .isEqualTo("DISBURSEMENT_HELD");
        assertThat(office.adjuster
                        .asks(claim + "/closure", "{\"outcome\":\"PAID\"}")
                        .status())
                .isEqualTo(422);
        assertThat(office.adjuster
                        .sees("/claims?investigation=REFERRED&sort=-recordedAt")
                        .data()
                        .toString())
                .contains(claim.substring("/claims/".length()));

        office.investigator.does(claim + "/investigations/outcome", """
                {"finding":"CLEARED","findings":"Mixed up by the garage","evidence":["report-1"]}""");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(office.finance
                                .asks("/payments/" + disbursement + "/release", "{}")
                                .status())
                        .isEqualTo(200));
        assertThat(office.facets(claim)
                        .path("investigations")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("CLEARED");
    }

    @Test
    void a_denial_falls_on_appeal_and_somebody_else_decides_anew_on_the_reopened_claim() {
        var claim = office.opened("2026-03-02");
        office.adjuster.does(
                claim + "/coverage/denial-proposal", "{\"provision\":\"4.2\",\"explanation\":\"Hired out\"}");
        office.supervisor.does(claim + "/coverage/denial", "{\"provision\":\"4.2\",\"explanation\":\"Hired out\"}");
        office.adjuster.does(claim + "/closure", "{\"outcome\":\"DENIED\"}");
        var appeal = office.adjuster
                .does(
                        claim + "/appeals",
                        "{\"lodgedBy\":\"Wanjiru Kamau\",\"against\":\"DENIAL\",\"objections\":\"Nobody paid\"}")
                .is(201)
                .data()
                .path("partId")
                .asString();
        office.manager.does(
                claim + "/appeals/" + appeal + "/decision", "{\"result\":\"OVERTURNED\",\"reasons\":\"No reward\"}");

        var reopened = office.see(claim);
        assertThat(reopened.path("status").asString()).isEqualTo("OPEN");
        assertThat(reopened.path("work").path("reopenCount").asInt()).isEqualTo(1);
        assertThat(reopened.path("coverage").path("status").asString()).isEqualTo("UNVERIFIED");
        assertThat(reopened.path("facets").path("appeal").asString()).isEqualTo("OVERTURNED");
        assertThat(office.supervisor
                        .asks(claim + "/coverage/confirmation", "{\"rationale\":\"Well then\"}")
                        .is(422)
                        .code())
                .isEqualTo("DECIDER_OVERRULED");
        office.adjuster.does(claim + "/coverage/confirmation", "{\"rationale\":\"In force\"}");
        var summaries = office.adjuster.sees(claim + "/history?size=200").data().toString();
        assertThat(summaries).contains("overturned the denial on appeal: No reward");
    }

    @Test
    void the_same_loss_notified_twice_is_noticed_and_not_opened_before_somebody_has_looked() {
        var first = office.notified("2026-03-03", "Wanjiru Kamau");
        var second = office.notified("2026-03-03", "Kamau and Sons Brokers");
        var other = office.notified("2026-03-04", "Otieno Ouma");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(office.facets(second)
                                .path("duplicates")
                                .path(0)
                                .path("claim")
                                .asString())
                        .isEqualTo(first.substring("/claims/".length())));
        assertThat(office.facets(first).path("duplicates")).isEmpty();
        assertThat(office.facets(other).path("duplicates")).isEmpty();
        assertThat(office.adjuster
                        .sees("/claims?duplicateSuspected=true&sort=-recordedAt")
                        .data()
                        .toString())
                .contains(second.substring("/claims/".length()));
        assertThat(office.intake
                        .asks(second + "/opening", "{\"handler\":\"amina\"}")
                        .is(422)
                        .code())
                .isEqualTo("DUPLICATE_SUSPECTED");
        assertThat(office.supervisor
                        .asks(
                                second + "/void",
                                "{\"voidReason\":\"DUPLICATE\",\"duplicateOf\":\"%s\"}",
                                UUID.randomUUID())
                        .is(422)
                        .code())
                .isEqualTo("DUPLICATE_OF_UNKNOWN");
        office.supervisor.does(second + "/duplicate-dismissal", "{\"explanation\":\"Two accidents\"}");
        office.intake.does(second + "/opening", "{\"handler\":\"amina\"}");
        office.supervisor.does(
                other + "/void",
                "{\"voidReason\":\"DUPLICATE\",\"duplicateOf\":\"%s\",\"explanation\":\"By phone\"}",
                first.substring("/claims/".length()));
        assertThat(office.facets(other).path("voiding").path("explanation").asString())
                .isEqualTo("By phone");
    }

    @Test
    void documents_suits_and_a_catastrophe_are_kept_with_the_claim() {
        var claim = office.opened("2026-03-05");
        var code = "STORM-" + (UUID.randomUUID().hashCode() & 0xFFFF);
        var extent = "{\"name\":\"Storm\",\"perils\":[%s],\"area\":\"Nairobi\",\"from\":\"2026-03-04\"}";
        var catastrophe = office.manager
                .does(
                        "/catastrophes",
                        "{\"catastropheCode\":\"%s\",\"extent\":" + extent.formatted("\"hail\"") + "}",
                        code)
                .is(201)
                .header("Location");
        assertThat(office.adjuster
                        .asks(claim + "/catastrophe", "{\"catastropheCode\":\"%s\"}", code)
                        .is(422)
                        .code())
                .isEqualTo("CATASTROPHE_DOES_NOT_FIT");
        var path = catastrophe.substring("/api/v1".length());
        office.manager.does(
                path + "/amendment",
                "{\"extent\":" + extent.formatted("\"hail\",\"collision\"") + ",\"explanation\":\"Slippery roads\"}");
        office.adjuster.does(claim + "/catastrophe", "{\"catastropheCode\":\"%s\"}", code);
        office.paidOn(claim);
        var figures = office.adjuster.sees(path).data().path("figures").path(0);
        assertThat(figures.path("claims").asInt()).isEqualTo(1);
        assertThat(figures.path("incurred").path("amount").asString()).isEqualTo("400000.00");

        office.adjuster.does(claim + "/information-requests", """
                {"documents":["police-abstract","logbook"],"explanation":"To see who drove","dueOn":"2099-01-01"}""");
        office.adjuster.does(claim + "/information-receipts", "{\"documents\":[\"police-abstract\"]}");
        assertThat(office.facets(claim).path("documentation").path("wanted").toString())
                .contains("logbook")
                .doesNotContain("police-abstract");
        var document = UUID.randomUUID();
        office.adjuster.does(
                claim + "/attached-documents",
                "{\"documentId\":\"%s\",\"documentType\":\"police-abstract\"}",
                document);
        office.adjuster.does(claim + "/proof-of-loss", "{\"proof\":[\"%s\"]}", document);

        var suit = office.adjuster
                .does(claim + "/litigations", """
                        {"stage":"IN_SUIT","plaintiff":"Kamau","suit":{"court":"Milimani","caseNumber":"E1 of 2026"}}""")
                .data()
                .path("partId")
                .asString();
        assertThat(office.adjuster
                        .sees("/claims?litigation=IN_SUIT&sort=-recordedAt")
                        .data()
                        .toString())
                .contains(claim.substring("/claims/".length()));
        office.adjuster.does(claim + "/litigations/" + suit + "/judgment", """
                {"judgedOn":"2026-04-01","winner":"PLAINTIFF","amount":{"amount":"50000.00","currency":"KES"}}""");
        office.adjuster.does(
                claim + "/litigations/" + suit + "/settlement",
                "{\"settledOn\":\"2026-04-02\",\"settlementTerms\":\"Satisfied\"}");
        var facets = office.facets(claim);
        assertThat(facets.path("litigation").asString()).isEqualTo("SETTLED");
        assertThat(facets.path("suits")
                        .path(0)
                        .path("judgment")
                        .path("amount")
                        .path("amount")
                        .asString())
                .isEqualTo("50000.00");
        assertThat(facets.path("documentation").path("proof").toString()).contains(document.toString());
    }
}
