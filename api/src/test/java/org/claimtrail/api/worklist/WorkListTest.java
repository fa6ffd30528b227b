package org.claimtrail.api.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.WorkedClaim;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What waits goes from desk to desk. */
@ClaimtrailTest
class WorkListTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private WorkedClaim claim;
    private Desk finance;

    WorkListTest(@LocalServerPort int port) {
        base = URI.create("http://localhost:" + port);
    }

    @BeforeEach
    void a_claim_is_worked() {
        claim = new WorkedClaim(base, "480000.00");
        finance = claim.adjuster.of("demo-finance");
    }

    @Test
    void a_payment_goes_from_the_adjuster_over_the_supervisor_to_finance() {
        var payment = asks(claim.adjuster, "PARTIAL", "450000.00");
        assertThat(kinds(claim.adjuster, "")).doesNotContain("PAYMENT_TO_APPROVE");
        assertThat(kinds(finance, "")).isEmpty();
        var item = only(claim.supervisor, "PAYMENT_TO_APPROVE");
        assertThat(item.path("summary").asString()).isEqualTo("Approve or reject the payment to Ngong Road Motors");
        assertThat(item.path("amount").path("amount").asString()).isEqualTo("450000.00");
        assertThat(item.path("barred").path(0).asString()).isEqualTo("demo-adjuster");
        var found = claim.supervisor
                .sees("/work-list/" + item.path("id").asString())
                .data();
        assertThat(found.path("raisedBy").asString()).isEqualTo("demo-adjuster");
        assertThat(found.has("obstacle") && !found.path("obstacle").isNull()).isFalse();

        claim.supervisor.does(next(item), "{}");

        assertThat(kinds(claim.supervisor, "")).doesNotContain("PAYMENT_TO_APPROVE");
        claim.supervisor.looks("/work-list/" + item.path("id").asString()).is(404);
        await("the payment at the desk of finance")
                .atMost(PATIENCE)
                .until(() -> kinds(finance, "").contains("PAYMENT_TO_RELEASE"));
        var release = only(finance, "PAYMENT_TO_RELEASE");
        assertThat(release.path("claimNumber").asString()).isNotEmpty();
        finance.does(next(release), "{}");
        await("nothing for finance")
                .atMost(PATIENCE)
                .until(() -> kinds(finance, "").isEmpty());
        assertThat(payment).isNotEmpty();
    }

    @Test
    void whoever_asked_for_a_payment_is_not_the_one_who_finds_it_to_approve() {
        asks(claim.supervisor, "EX_GRATIA", "1000.00");
        var manager = claim.adjuster.of("demo-manager");

        assertThat(kinds(claim.supervisor, "")).doesNotContain("PAYMENT_TO_APPROVE");
        assertThat(kinds(claim.supervisor, "&barred=me")).doesNotContain("PAYMENT_TO_APPROVE");
        assertThat(kinds(claim.supervisor, "&scope=ALL&barred=me")).containsExactly("PAYMENT_TO_APPROVE");
        assertThat(kinds(manager, "")).contains("PAYMENT_TO_APPROVE");
        var seen = items(claim.supervisor, "&scope=ALL&kind=PAYMENT_TO_APPROVE").getFirst();
        assertThat(claim.supervisor
                        .sees("/work-list/" + seen.path("id").asString())
                        .data()
                        .path("obstacle")
                        .asString())
                .isEqualTo("BARRED");
    }

    @Test
    void a_claim_waits_for_whoever_handles_it_and_for_nobody_once_it_is_closed() {
        claim.adjuster.does(claim.on("/information-requests"), """
                {"documents":["LOGBOOK"],"explanation":"Whose is it","dueOn":"2099-03-01"}""");
        assertThat(kinds(claim.adjuster, "&scope=MINE")).containsExactly("INFORMATION_AWAITED");
        assertThat(kinds(claim.supervisor, "")).isEmpty();
        assertThat(kinds(claim.supervisor, "&assignee=demo-adjuster")).containsExactly("INFORMATION_AWAITED");

        claim.adjuster.does(claim.on("/exposures/" + claim.exposure + "/closure"), "{}");
        assertThat(kinds(claim.adjuster, "&sort=kind&assignee=me"))
                .containsExactly("CLAIM_TO_CLOSE", "INFORMATION_AWAITED");
        claim.adjuster.does(claim.on("/closure"), "{\"outcome\":\"WITHDRAWN\"}");
        assertThat(kinds(claim.supervisor, "&scope=ALL")).isEmpty();
    }

    @Test
    void a_team_lead_counts_what_waits_and_others_do_not() {
        asks(claim.adjuster, "PARTIAL", "450000.00");
        items(claim.supervisor, "&scope=ALL");

        var figures = claim.supervisor.sees("/work-list/figures").data();
        assertThat(figures.path("items").asLong()).isPositive();
        assertThat(StreamSupport.stream(figures.path("byKind").spliterator(), false))
                .anySatisfy(figure -> {
                    assertThat(figure.path("kind").asString()).isEqualTo("PAYMENT_TO_APPROVE");
                    assertThat(figure.path("amounts").path(0).path("currency").asString())
                            .isNotEmpty();
                });
        assertThat(claim.adjuster.looks("/work-list/figures").is(403).code()).isEqualTo("PERMISSION_DENIED");
        assertThat(claim.adjuster.looks("/work-list?scope=ALL").is(403).code()).isEqualTo("PERMISSION_DENIED");
        claim.adjuster.looks("/work-list?assignee=demo-supervisor").is(403);
    }

    @Test
    void nobody_else_has_a_work_list() {
        for (var outside : List.of("demo-customer", "demo-broker")) {
            assertThat(claim.adjuster.of(outside).looks("/work-list").is(403).code())
                    .isEqualTo("PERMISSION_DENIED");
        }
        assertThat(kinds(claim.adjuster.of("other-supervisor"), "&scope=ALL")).isEmpty();
    }

    @Test
    void a_list_says_what_it_can_be_sorted_and_filtered_by() {
        assertThat(claim.adjuster.looks("/work-list?sort=tenant").is(400).code())
                .isEqualTo("SORT_UNKNOWN");
        claim.adjuster.looks("/work-list?kind=NOTHING").is(400);
        claim.adjuster.looks("/work-list?currency=kes").is(400);
        claim.supervisor.sees("/work-list?scope=ALL&kind=PAYMENT_TO_APPROVE,CLAIM_TO_CLOSE&area=CLAIM&leastPriority=LOW"
                + "&overdue=false&dueTo=2099-01-01T00:00:00Z&sinceFrom=2020-01-01T00:00:00Z&minimumAmount=0"
                + "&maximumAmount=10&permission=claims:close&role=adjuster&number=1&unassigned=true&q=x"
                + "&sort=-priority,due,summary");
    }

    private String asks(Desk desk, String type, String amount) {
        return desk.does(claim.on("/payments"), """
                        {"type":"%s","line":%s,"payee":"%s","amount":{"amount":"%s","currency":"KES"},
                         "reason":"Invoice 4711"}""", type, claim.line(), claim.garage, amount)
                .data()
                .path("partId")
                .asString();
    }

    /** What is about this claim; other tests fill the list, too. */
    private List<JsonNode> items(Desk desk, String filter) {
        var items = desk.sees("/work-list?claimId=" + claim.id + filter).data();
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> !item.path("subject").path("area").asString().matches("CLOCK|ALERT"))
                .toList();
    }

    private List<String> kinds(Desk desk, String filter) {
        return items(desk, filter).stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private JsonNode only(Desk desk, String kind) {
        var items = items(desk, "&kind=" + kind);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    /** Where the item says that it is done. */
    private static String next(JsonNode item) {
        assertThat(item.path("next").path("method").asString()).isEqualTo("POST");
        return item.path("next").path("path").asString().substring("/api/v1".length());
    }
}
