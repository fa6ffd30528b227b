package org.claimtrail.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters are written with what the claim says, filed among its documents, and read by whom they are for. */
@ClaimtrailTest
class LettersOfAClaimTest {

    @LocalServerPort
    private int port;

    private LetterOffice office;

    @BeforeEach
    void office() {
        office = new LetterOffice(port);
    }

    @Test
    void a_letter_from_the_sample_says_what_the_claim_says_and_reaches_the_customer() {
        office.opened();
        var letter = office.issues("""
                {"template":"ACKNOWLEDGEMENT","paragraph":"We are sorry.\\nReally."}""");
        var number = office.adjuster.sees(office.claim).data().path("number").asString();
        assertThat(office.text(office.customer, letter))
                .contains("We have received your claim " + number, "Dear " + LetterOffice.INSURED)
                .contains("1 March 2026", office.policyNumber, "- Police abstract", "We are sorry.\nReally.")
                .contains("page 1/1");

        var detail = office.customer.sees("/letters/" + letter).data();
        assertThat(detail.path("letter").path("number").asString()).matches("LTR-\\d{4}-\\d{6}");
        assertThat(detail.path("letter").path("templateVersion").asInt()).isZero();
        assertThat(detail.path("letter").path("addressee").asString()).isEqualTo(LetterOffice.INSURED);
        assertThat(detail.path("letter").path("status").asString()).isEqualTo("ISSUED");
        assertThat(detail.path("settlement").isNull()).isTrue();
        var document = office.filed(office.customer, letter);
        assertThat(document.path("type").asString()).isEqualTo("CORRESPONDENCE");
        assertThat(document.path("visibility").asString()).isEqualTo("SHARED");
        assertThat(document.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(office.customer
                        .sees(office.claim + "/history?size=200")
                        .body()
                        .toString())
                .contains("issued letter LTR-", "sent in document DOC-");
    }

    @Test
    void the_same_key_gives_the_same_letter_whatever_the_claim_says_by_then() {
        office.opened();
        var key = UUID.randomUUID().toString();
        var wanted = "{\"template\":\"INFORMATION_REQUEST\",\"language\":\"sw\"}";
        var first = office.adjuster
                .asksWithKey(key, office.claim + "/letters", wanted)
                .is(201);
        var letter = LetterOffice.id(first);
        var digest =
                office.adjuster.sees("/letters/" + letter).data().path("sha256").asString();
        office.sentIn("POLICE_REPORT");
        var again = office.adjuster
                .asksWithKey(key, office.claim + "/letters", wanted)
                .is(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(office.adjuster
                        .sees("/letters/" + letter)
                        .data()
                        .path("sha256")
                        .asString())
                .isEqualTo(digest);
        assertThat(office.text(office.customer, letter)).contains("Nyaraka hizi hazijatufikia", "ukurasa 1/1");
        assertThat(office.adjuster
                        .asksWithKey(key, office.claim + "/letters", "{\"template\":\"ACKNOWLEDGEMENT\"}")
                        .is(409)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_letter_with_a_gap_in_it_or_to_nobody_is_not_issued() {
        assertThat(refusedLetter("{\"template\":\"DENIAL\"}")
                        .body()
                        .path("detail")
                        .asString())
                .contains("denial.provision");
        assertThat(refusedLetter("{\"template\":\"DENIAL\",\"language\":\"fr\"}")
                        .code())
                .isEqualTo("TEMPLATE_NOT_PUBLISHED");
        assertThat(refusedLetter("{\"template\":\"CLOSURE\",\"addresseeRole\":\"LAWYER\"}")
                        .code())
                .isEqualTo("ADDRESSEE_UNKNOWN");
        assertThat(refusedLetter("{\"template\":\"DISCHARGE_VOUCHER\"}").code()).isEqualTo("VOUCHER_NEEDS_PAYMENT");
        office.adjuster
                .of("other-adjuster")
                .asks(office.claim + "/letters", "{\"template\":\"CLOSURE\"}")
                .is(404);
        office.customer
                .asks(office.claim + "/letters", "{\"template\":\"CLOSURE\"}")
                .is(403);
    }

    @Test
    void customers_see_their_own_letters_and_none_that_was_withdrawn() {
        var shared = office.issues("{\"template\":\"CLOSURE\"}");
        var internal = office.issues("{\"template\":\"CLOSURE\",\"visibility\":\"INTERNAL\"}");
        office.filed(office.customer, shared);
        office.filed(office.adjuster, internal);
        var mine = "/letters?claimId=" + office.claim.substring("/claims/".length());
        assertThat(office.adjuster.sees(mine).data().size()).isEqualTo(2);
        assertThat(office.customer.sees(mine).data().size()).isEqualTo(1);
        office.customer.looks("/letters/" + internal).is(404);
        office.customer.looks("/letters/" + internal + "/history").is(404);
        office.adjuster.of("demo-customer2").looks("/letters/" + shared).is(404);
        office.adjuster.of("other-adjuster").looks("/letters/" + shared).is(404);

        office.supervisor.does("/letters/" + shared + "/withdrawal", "{\"explanation\":\"Wrong address\"}");
        office.customer.looks("/letters/" + shared).is(404);
        assertThat(office.customer.sees(mine).data().size()).isZero();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> office.filed(office.adjuster, shared)
                        .path("status")
                        .asString()
                        .equals("WITHDRAWN"));
        assertThat(office.supervisor
                        .asks("/letters/" + shared + "/withdrawal", "{\"explanation\":\"Again\"}")
                        .is(422)
                        .code())
                .isEqualTo("LETTER_ALREADY_WITHDRAWN");
    }

    @Test
    void letters_are_filtered_searched_and_sorted_by_every_column() {
        var letter = office.issues("{\"template\":\"CLOSURE\",\"language\":\"sw\"}");
        var list = "/letters?claimId=" + office.claim.substring("/claims/".length());
        assertThat(office.adjuster
                        .sees(
                                list
                                        + "&status=ISSUED&template=CLOSURE&language=sw&templateVersion=0&addresseeRole=INSURED"
                                        + "&visibility=SHARED&issuedBy=demo-adjuster&q=limefungwa&issuedFrom=2026-01-01T00:00:00Z")
                        .data()
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(letter);
        for (var other : List.of("status=SIGNED", "language=en", "templateVersion=1", "q=nobody", "issuedBy=nobody")) {
            assertThat(office.adjuster.sees(list + "&" + other).data().size()).isZero();
        }
        for (var column : List.of(
                "number",
                "status",
                "claimId",
                "claimNumber",
                "template",
                "language",
                "templateVersion",
                "addressee",
                "addresseeRole",
                "subject",
                "visibility",
                "documentId",
                "paymentId",
                "amount",
                "signedOn",
                "issuedBy",
                "issuedAt",
                "-changedAt")) {
            office.adjuster.sees(list + "&sort=" + column);
        }
        office.adjuster.looks(list + "&sort=sha256").is(400);
        for (var column : List.of(
                "code",
                "language",
                "templateVersion",
                "status",
                "subject",
                "authors",
                "draftedAt",
                "publishedBy",
                "publishedAt",
                "withdrawnBy",
                "explanation",
                "-changedAt")) {
            office.adjuster.sees("/letter-templates?sort=" + column);
        }
    }

    private Desk.Reply refusedLetter(String json) {
        return office.adjuster.asks(office.claim + "/letters", json).is(422);
    }
}
