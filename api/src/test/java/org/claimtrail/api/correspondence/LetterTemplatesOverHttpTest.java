package org.claimtrail.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What letters are written from is drafted by one and published by another, and can do nothing else. */
@ClaimtrailTest
class LetterTemplatesOverHttpTest {

    private final LetterOffice office;

    LetterTemplatesOverHttpTest(@LocalServerPort int port) {
        office = new LetterOffice(port);
    }

    @Test
    void a_template_is_published_by_another_and_a_later_version_changes_no_letter() {
        var code = "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var first = drafted(code, "First wording for {{addressee.name}}");
        assertThat(office.adjuster
                        .asks(office.claim + "/letters", "{\"template\":\"%s\"}", code)
                        .is(422)
                        .code())
                .isEqualTo("TEMPLATE_NOT_PUBLISHED");
        office.supervisor
                .asks("/letter-templates/" + first + "/publication", "{}")
                .is(403);
        office.manager.does("/letter-templates/" + first + "/publication", "{}");
        var letter = office.issues("{\"template\":\"%s\"}", code);
        var second = drafted(code, "Draft");
        office.manager.does(
                "/letter-templates/" + second + "/revision", "{\"subject\":\"S\",\"body\":\"Second wording\"}");
        assertThat(office.manager
                        .asks("/letter-templates/" + second + "/publication", "{}")
                        .is(422)
                        .code())
                .isEqualTo("TEMPLATE_AUTHOR_PUBLISHES");
        office.manager.of("demo-admin").does("/letter-templates/" + second + "/publication", "{}");
        var later = office.issues("{\"template\":\"%s\"}", code);

        assertThat(office.text(office.customer, letter)).contains("First wording for " + LetterOffice.INSURED);
        assertThat(office.text(office.customer, later)).contains("Second wording");
        assertThat(version(letter)).isEqualTo(1);
        assertThat(version(later)).isEqualTo(2);
        var list = office.adjuster.sees("/letter-templates?sort=templateVersion&template=" + code);
        assertThat(list.data().path(0).path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(list.data().path(1).path("status").asString()).isEqualTo("PUBLISHED");
        office.manager.does("/letter-templates/" + second + "/withdrawal", "{\"explanation\":\"Wrong\"}");
        office.adjuster
                .asks(office.claim + "/letters", "{\"template\":\"%s\"}", code)
                .is(422);
        assertThat(office.adjuster
                        .sees("/letter-templates/history?size=200&sort=-recordedAt")
                        .body()
                        .toString())
                .contains("published version 2 of the letter template " + code);
    }

    @Test
    void what_is_no_template_is_refused_by_name() {
        assertThat(refusedDraft("Dear {{claim.nmber}}").body().path("detail").asString())
                .contains("claim.nmber", "line 1 of the body");
        assertThat(refusedDraft("{{class}}").code()).isEqualTo("TEMPLATE_VARIABLE_UNKNOWN");
        assertThat(refusedDraft("{{#with claim}}{{number}}{{/with}}").code()).isEqualTo("TEMPLATE_TAG_FORBIDDEN");
        assertThat(refusedDraft("{{#if claim}}").code()).isEqualTo("TEMPLATE_SYNTAX_INVALID");
        office.supervisor
                .asks(
                        "/letter-templates",
                        "{\"code\":\"X\",\"language\":\"en\",\"subject\":\"S\",\"body\":\"%s\"}",
                        "x".repeat(1 << 20))
                .is(413);
        office.supervisor
                .asks(
                        "/letter-templates",
                        "{\"code\":\"X\",\"language\":\"en\",\"subject\":\"S\",\"body\":\"%s\"}",
                        "x".repeat(20_001))
                .is(400);
    }

    @Test
    void a_preview_shows_examples_or_a_claim_and_keeps_nothing() {
        var example = office.adjuster.does("/letter-templates/preview", "{\"template\":\"DISCHARGE_VOUCHER\"}");
        assertThat(example.data().path("body").asString()).contains("eighty-five thousand Kenyan shillings");
        var claim = office.claim.substring("/claims/".length());
        var real = office.adjuster.does("/letter-templates/preview", """
                {"subject":"S","body":"{{addressee.name}} {{claim.lossDate}}","claimId":"%s"}""", claim);
        assertThat(real.data().path("body").asString()).isEqualTo(LetterOffice.INSURED + " 1 March 2026");
        office.adjuster
                .of("other-adjuster")
                .asks("/letter-templates/preview", "{\"template\":\"CLOSURE\",\"claimId\":\"%s\"}", claim)
                .is(404);
        assertThat(office.adjuster
                        .asks("/letter-templates/preview", "{\"subject\":\"S\",\"body\":\"{{class}}\"}")
                        .is(422)
                        .code())
                .isEqualTo("TEMPLATE_VARIABLE_UNKNOWN");
        assertThat(office.adjuster.sees("/letters?claimId=" + claim).data().size())
                .isZero();
        assertThat(office.adjuster.sees("/letter-templates/samples").data().size())
                .isEqualTo(12);
        assertThat(office.adjuster.sees("/letter-templates/variables").body().toString())
                .contains("settlement.amountInWords", "missingDocuments");
    }

    private String drafted(String code, String body) {
        return office.supervisor
                .does("/letter-templates", """
                        {"code":"%s","language":"en","subject":"Claim {{claim.number}}","body":"%s"}""", code, body)
                .data()
                .path("partId")
                .asString();
    }

    private int version(String letter) {
        return office.adjuster
                .sees("/letters/" + letter)
                .data()
                .path("letter")
                .path("templateVersion")
                .asInt();
    }

    private Desk.Reply refusedDraft(String body) {
        return office.supervisor
                .asks(
                        "/letter-templates",
                        "{\"code\":\"XX\",\"language\":\"en\",\"subject\":\"S\",\"body\":\"%s\"}",
                        body)
                .is(422);
    }
}
