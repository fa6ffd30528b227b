package org.claimtrail.api.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An order, from the proposal of its vendor to the invoice. */
@ClaimtrailTest
class OrderScenarioTest {

    private final Workshop shop;

    OrderScenarioTest(@LocalServerPort int port) {
        shop = new Workshop(URI.create("http://localhost:" + port));
    }

    @Test
    void a_vendor_comes_on_the_panel_by_the_word_of_two_and_is_there_once() {
        var tax = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var vendor = shop.proposed("Lakeside Garage", tax);

        assertThat(shop.draft(shop.claim, vendor).is(422).code()).isEqualTo("VENDOR_NOT_APPROVED");
        assertThat(shop.supervisor
                        .asks("/vendors/" + vendor + "/approval", "{}")
                        .status())
                .isEqualTo(403);
        var again = shop.supervisor.asks(
                "/vendors",
                "{\"kind\":\"GARAGE\",\"name\":\"Another name\",\"taxNumber\":\"%s\"}",
                tax.toLowerCase(Locale.ROOT).replaceFirst("(.)", "$1-"));
        assertThat(again.is(422).code()).isEqualTo("VENDOR_EXISTS");
        shop.manager.does("/vendors/" + vendor + "/approval", "{}");
        assertThat(shop.manager
                        .sees("/vendors/" + vendor)
                        .data()
                        .path("vendor")
                        .path("status")
                        .asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void a_vendors_account_is_shown_masked_and_verified_by_somebody_else() {
        var account = "/vendors/" + shop.vendor + "/account";
        shop.manager.does(account, "{\"bank\":\"KCB\",\"number\":\"1100223399\",\"holder\":\"Ngong Road Motors Ltd\"}");

        assertThat(shop.manager
                        .asks(account + "/verification", "{\"explanation\":\"Bank's letter\"}")
                        .code())
                .isEqualTo("FOUR_EYES");
        shop.supervisor.of("demo-admin").does(account + "/verification", "{\"explanation\":\"Bank's letter\"}");
        var found = shop.manager.sees("/vendors/" + shop.vendor);
        assertThat(found.data().path("account").asString()).isEqualTo("KCB …3399");
        assertThat(found.data().path("accountVerified").asBoolean()).isTrue();
        assertThat(found.body().toString()).doesNotContain("1100223399");
        assertThat(shop.manager.sees("/vendors").body().toString()).doesNotContain("3399");
    }

    @Test
    void a_claim_is_not_closed_over_an_open_order_and_what_was_still_to_be_done_is_cancelled_with_it() {
        var order = shop.drafted();
        var number = shop.adjuster
                .sees("/orders/" + order)
                .data()
                .path("order")
                .path("number")
                .asString();
        var call = Workshop.id(shop.adjuster.does("/activities", """
                {"subject":{"kind":"CLAIM","id":"%s"},"title":"Call her","assignee":"demo-adjuster",
                 "details":{"call":{"direction":"OUTBOUND","number":"+254711000000"}}}""", shop.claim));
        var closure = "/claims/" + shop.claim + "/closure";
        await("the order to be noted on its claim")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    var refused = shop.adjuster.asks(closure, "{\"outcome\":\"PAID\"}");
                    assertThat(refused.is(422).code()).isIn("ORDERS_OPEN", "OUTCOME_CONTRADICTED");
                    assertThat(refused.body().toString()).contains(number);
                });
        shop.adjuster.does("/orders/" + order + "/cancellation", "{\"explanation\":\"Not needed\"}");
        shop.adjuster.does(closure, "{\"outcome\":\"WITHDRAWN\"}");

        await("the call to be cancelled").atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var activities =
                    shop.adjuster.sees("/claims/" + shop.claim + "/activities").data();
            assertThat(activities.path(0).path("id").asString()).isEqualTo(call);
            assertThat(activities.path(0).path("status").asString()).isEqualTo("CANCELLED");
        });
    }

    @Test
    void an_order_goes_from_the_draft_to_an_invoice_that_does_not_match() {
        var order = shop.underWay();
        var path = "/orders/" + order;
        var placed = shop.adjuster.sees(path).data();
        assertThat(placed.path("order").path("number").asString()).matches("ORD-\\d{4}-\\d{4}");
        assertThat(placed.path("order").path("total").path("amount").asString()).isEqualTo("70950.00");
        assertThat(placed.path("lines").path(0).path("tax").path("amount").asString())
                .isEqualTo("7200.00");

        supplemented(path);
        shop.adjuster.does(path + "/completion", "{\"completedOn\":\"2026-03-25\"}");
        shop.adjuster.does(
                path + "/invoices",
                "{\"invoiceNumber\":\"INV-1\",\"amount\":{\"amount\":\"100000.00\",\"currency\":\"KES\"},"
                        + "\"receivedOn\":\"2026-03-26\"}");

        var done = shop.adjuster.sees(path).data().path("order");
        assertThat(done.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(done.path("invoiceDifference").path("amount").asString()).isEqualTo("-16000.00");
        assertThat(ids(shop.adjuster.sees("/orders?invoiceMismatch=true&size=200")))
                .contains(order);
        assertThat(ids(shop.adjuster.sees("/claims/" + shop.claim + "/orders"))).contains(order);
        rated();
    }

    private void supplemented(String path) {
        shop.adjuster.does(path + "/supplements", supplement("50000.00"));
        var within = shop.adjuster.sees(path).data();
        assertThat(within.path("order").path("total").path("amount").asString()).isEqualTo("58000.00");
        assertThat(within.path("supplements").path(0).path("withinTolerance").asBoolean())
                .isTrue();

        shop.adjuster.does(path + "/supplements", supplement("100000.00"));
        assertThat(shop.adjuster
                        .asks(path + "/completion", "{\"completedOn\":\"2026-03-25\"}")
                        .code())
                .isEqualTo("SUPPLEMENT_PENDING");
        shop.supervisor.does(path + "/supplements/2/approval", "{}");
        assertThat(shop.adjuster
                        .sees(path)
                        .data()
                        .path("order")
                        .path("total")
                        .path("amount")
                        .asString())
                .isEqualTo("116000.00");
    }

    private void rated() {
        var vendor = shop.adjuster.sees("/vendors/" + shop.vendor).data().path("vendor");
        assertThat(vendor.path("completedOrders").asInt()).isEqualTo(1);
        assertThat(vendor.path("lateOrders").asInt()).isEqualTo(1);
        // 5, less 1.5 because it came late, less 0.5 because of the invoice.
        assertThat(vendor.path("rating").decimalValue()).isEqualByComparingTo("3");
        var figures = shop.adjuster.sees("/orders/figures").data();
        assertThat(figures.path("completed").asInt()).isPositive();
        assertThat(figures.path("byVendor").toString()).contains(shop.vendor);
        assertThat(figures.path("byMonth").path(0).path("key").asString()).matches("\\d{4}-\\d{2}");
    }

    @Test
    void the_claims_trail_shows_its_orders_and_an_orders_trail_what_changed() {
        var order = shop.underWay();

        var claim = shop.adjuster.sees("/claims/" + shop.claim + "/history?size=200");
        assertThat(claim.body().toString()).contains("drafted order ORD-", "placed the order of KES 70,950.00");
        var trail = shop.adjuster.sees("/orders/" + order + "/history").data();
        assertThat(trail.path(1).path("changes").toString()).contains("PLACED");
        assertThat(shop.adjuster.looks("/vendors/" + order + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_changed_and_a_claim_that_is_not_open_takes_no_order() {
        var order = shop.drafted();
        shop.adjuster.does("/orders/" + order + "/amendment", """
                {"items":[{"description":"Towing","quantity":"1","unitPrice":{"amount":"5000.00","currency":"KES"},
                           "taxPercent":"16"}]}""");
        assertThat(shop.adjuster
                        .sees("/orders/" + order)
                        .data()
                        .path("order")
                        .path("total")
                        .path("amount")
                        .asString())
                .isEqualTo("5800.00");
        shop.adjuster.does("/orders/" + order + "/cancellation", "{\"explanation\":\"Total loss\"}");
        assertThat(shop.adjuster
                        .asks("/orders/" + order + "/cancellation", "{\"explanation\":\"Again\"}")
                        .code())
                .isEqualTo("ORDER_ENDED");
        var unknown = shop.draft(UUID.randomUUID().toString(), shop.vendor);
        assertThat(unknown.is(404).code()).isEqualTo("CLAIM_NOT_FOUND");
    }

    @Test
    void the_same_request_drafts_one_order_and_a_stale_one_is_refused() {
        var key = UUID.randomUUID().toString();
        var body = """
                {"kind":"TOWING","claimId":"%s","vendorId":"%s",
                 "items":[{"description":"Towing","quantity":"1","unitPrice":{"amount":"5000.00","currency":"KES"},
                           "taxPercent":"16"}]}""".formatted(shop.claim, shop.vendor);
        var first = shop.adjuster.asksWithKey(key, "/orders", body).is(201);
        var second = shop.adjuster.asksWithKey(key, "/orders", body).is(201);

        assertThat(Workshop.id(second)).isEqualTo(Workshop.id(first));
        var path = "/orders/" + Workshop.id(first);
        shop.adjuster
                .asksIfMatch(first.header("ETag"), path + "/placement", "{}")
                .is(200);
        shop.adjuster
                .asksIfMatch(first.header("ETag"), path + "/acceptance", "{}")
                .is(412);
    }

    private static String supplement(String price) {
        return """
                {"explanation":"The radiator is damaged too","items":[{"description":"All parts","quantity":"1",
                 "unitPrice":{"amount":"%s","currency":"KES"},"taxPercent":"16"}]}""".formatted(price);
    }

    static List<String> ids(Desk.Reply reply) {
        var ids = new ArrayList<String>();
        reply.data().forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }
}
