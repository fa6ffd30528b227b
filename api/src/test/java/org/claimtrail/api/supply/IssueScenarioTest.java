package org.claimtrail.api.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An issue about a garage, from its raising to its closing. */
@ClaimtrailTest
class IssueScenarioTest {

    private final Workshop shop;

    IssueScenarioTest(@LocalServerPort int port) {
        shop = new Workshop(URI.create("http://localhost:" + port));
    }

    @Test
    void an_issue_about_an_order_is_resolved_comes_back_and_is_closed() {
        var order = shop.underWay();
        var issue = Workshop.id(shop.adjuster.does("/issues", about("orderId", order, "URGENT")));
        var path = "/issues/" + issue;
        shop.adjuster.does(path + "/assignment", "{\"assignee\":\"demo-adjuster2\"}");
        shop.adjuster.does(path + "/start", "{}");
        shop.adjuster.does(path + "/comments", "{\"text\":\"The garage has been called\"}");
        assertThat(shop.adjuster.asks(path + "/closure", "{}").code()).isEqualTo("ISSUE_NOT_RESOLVED");
        shop.adjuster.does(path + "/resolution", "{\"resolution\":\"Painted again\"}");
        shop.adjuster.does(path + "/reopening", "{\"explanation\":\"Still another shade\"}");

        var open = shop.adjuster.sees(path).data();
        assertThat(open.path("issue").path("number").asString()).matches("ISS-\\d{4}-\\d{4}");
        assertThat(open.path("issue").path("status").asString()).isEqualTo("REOPENED");
        assertThat(open.path("issue").path("reopened").asInt()).isEqualTo(1);
        assertThat(open.path("issue").path("subject").path("claimId").asString())
                .isEqualTo(shop.claim);
        assertThat(open.path("comments").path(0).path("text").asString()).isEqualTo("The garage has been called");

        shop.adjuster.does(path + "/resolution", "{\"resolution\":\"Painted a third time\"}");
        shop.adjuster.does(path + "/closure", "{}");
        assertThat(OrderScenarioTest.ids(
                        shop.adjuster.sees("/issues?status=CLOSED&vendorId=" + shop.vendor + "&minimumReopened=1")))
                .containsExactly(issue);
        var figures = shop.adjuster.sees("/issues/figures").data();
        assertThat(figures.path("reopened").asInt()).isPositive();
        assertThat(figures.path("byVendor").toString()).contains(shop.vendor);
    }

    @Test
    void an_issue_is_about_something_and_counts_only_while_it_is_not_withdrawn() {
        assertThat(shop.adjuster.asks("/issues", """
                                {"title":"Nothing","description":"Nothing","priority":"LOW","issueCategory":"OTHER"}""").code()).isEqualTo("ISSUE_ABOUT_NOTHING");
        var issue = Workshop.id(shop.adjuster.does("/issues", about("vendorId", shop.vendor, "LOW")));
        assertThat(open()).isEqualTo(1);
        shop.adjuster.does("/issues/" + issue + "/withdrawal", "{\"explanation\":\"Raised by mistake\"}");
        assertThat(open()).isZero();
        assertThat(shop.adjuster.sees("/issues/" + issue + "/history").body().toString())
                .contains("withdrew the issue: Raised by mistake");
    }

    @Test
    void the_most_urgent_comes_first_where_that_is_asked_for() {
        var low = Workshop.id(shop.adjuster.does("/issues", about("vendorId", shop.vendor, "LOW")));
        var urgent = Workshop.id(shop.adjuster.does("/issues", about("vendorId", shop.vendor, "URGENT")));
        var medium = Workshop.id(shop.adjuster.does("/issues", about("vendorId", shop.vendor, "MEDIUM")));

        assertThat(OrderScenarioTest.ids(shop.adjuster.sees("/issues?sort=-priority&vendorId=" + shop.vendor)))
                .containsExactly(urgent, medium, low);
    }

    private int open() {
        return shop.adjuster
                .sees("/vendors/" + shop.vendor)
                .data()
                .path("vendor")
                .path("openIssues")
                .asInt();
    }

    private static String about(String what, String id, String priority) {
        return """
                {"title":"Paint does not match","description":"The left door is of another shade",
                 "priority":"%s","issueCategory":"QUALITY","%s":"%s","dueOn":"2026-04-01"}""".formatted(priority, what, id);
    }
}
