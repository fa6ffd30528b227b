package org.claimtrail.api.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The authority profiles of a tenant from the one that is configured to its own, over HTTP; in a house of its own, because other
 * tests go by what is configured.
 */
@ClaimtrailTest
@TestPropertySource(properties = "claimtrail.authority.lead=2s")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthorityProfilesTest {

    private final AuthorityProfiles authority;
    private final Desk manager;

    AuthorityProfilesTest(@LocalServerPort int port, @Autowired AuthorityProfiles authority) {
        this.authority = authority;
        this.manager = Desk.at(URI.create("http://localhost:" + port), "demo-manager");
    }

    @Test
    @Order(1)
    void a_tenant_without_its_own_goes_by_what_is_configured() {
        assertThat(manager.sees("/authority-profiles").data()).isEmpty();
        var inForce = manager.sees("/authority-profiles/in-force").data();

        assertThat(inForce.path("profileVersion").asInt()).isEqualTo(1);
        assertThat(inForce.path("title").asString()).isEqualTo("standard");
        assertThat(Drafts.roles(inForce)).contains("adjuster", "claims-manager", "committee");
        assertThat(manager.looks("/authority-profiles/history").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_draft_that_another_publishes_decides_from_its_moment_on() {
        var draft = drafted("Tighter limits", "100000.00");
        assertThat(manager.sees("/authority-profiles/in-force")
                        .data()
                        .path("profileVersion")
                        .asInt())
                .isEqualTo(1);
        assertThat(manager.asks("/authority-profiles/" + draft + "/publication", "{}")
                        .code())
                .isEqualTo("PUBLISHER_IS_AUTHOR");

        manager.of("demo-admin").does("/authority-profiles/" + draft + "/publication", "{}");

        var published = manager.sees("/authority-profiles/" + draft).data().path("profile");
        assertThat(published.path("profileVersion").asInt()).isEqualTo(2);
        assertThat(published.path("publishedBy").asString()).isEqualTo("demo-admin");
        var from = Instant.parse(published.path("effectiveFrom").asString());
        assertThat(inForce(from.minusMillis(1))).isEqualTo(1);
        assertThat(inForce(from)).isEqualTo(2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> authority.of("demo", Instant.now()).version() == 2);
        assertThat(authority.of("demo", from.minusMillis(1)).version()).isEqualTo(1);
        assertThat(authority.of("other", Instant.now()).version()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void a_decision_names_the_version_that_it_was_taken_under() {
        var claim = new OpenClaim(manager);

        manager.of("demo-adjuster").does(claim.path() + "/reserves", claim.reserve("100000.01"));

        var trail = manager.sees(claim.path() + "/history?size=200").data();
        var asked =
                entry(trail, "claims.ReserveApprovalRequested").path("payload").path("authority");
        assertThat(asked.path("profileVersion").asInt()).isEqualTo(2);
        assertThat(asked.path("role").asString()).isEqualTo("adjuster");
    }

    @Test
    @Order(4)
    void versions_are_compared_in_plain_words() {
        var list = manager.sees("/authority-profiles?sort=profileVersion").data();
        var first = list.path(0).path("id").asString();
        var second = list.path(1).path("id").asString();

        var comparison = manager.sees("/authority-profiles/" + second + "/comparison?base=" + first)
                .data();

        assertThat(comparison.path("from").path("profileVersion").asInt()).isEqualTo(1);
        assertThat(comparison.path("to").path("profileVersion").asInt()).isEqualTo(2);
        assertThat(comparison
                        .path("differences")
                        .valueStream()
                        .map(each -> each.path("words").asString()))
                .contains(
                        "adjuster, the reserves of a claim: up to KES 100,000.00 instead of up to KES 500,000.00",
                        "claims-manager, the role: not named instead of named",
                        "committee, payments ex gratia: nothing instead of any amount");
        assertThat(manager.looks("/authority-profiles/" + second + "/comparison?base=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void nobody_decides_that_his_own_role_may_do_more() {
        var draft = manager.of("demo-admin")
                .does("/authority-profiles", """
                        {"title":"Generous","roles":[{"role":"claims-manager","limits":[%s]}]}""", Drafts.RESERVE.formatted("1.00"))
                .data()
                .path("partId")
                .asString();

        assertThat(manager.asks("/authority-profiles/" + draft + "/publication", "{}")
                        .code())
                .isEqualTo("OWN_AUTHORITY_RAISED");
        assertThat(manager.asks("/authority-profiles/" + draft + "/withdrawal", "{\"explanation\":\"No\"}")
                        .status())
                .isEqualTo(200);
        var withdrawn = manager.sees("/authority-profiles/" + draft).data().path("profile");
        assertThat(withdrawn.path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.path("withdrawnBy").asString()).isEqualTo("demo-manager");
    }

    @Test
    @Order(6)
    void a_draft_is_revised_on_the_version_that_was_seen() {
        var draft = drafted("Third", "200000.00");
        var seen = manager.sees("/authority-profiles/" + draft).header("ETag");
        var revised = Drafts.body("Third, revised", "300000.00");

        assertThat(manager.asksIfMatch("\"0\"", "/authority-profiles/" + draft + "/revision", revised)
                        .status())
                .isEqualTo(412);
        assertThat(manager.of("demo-admin")
                        .asksIfMatch(seen, "/authority-profiles/" + draft + "/revision", revised)
                        .status())
                .isEqualTo(200);
        var profile = manager.sees("/authority-profiles/" + draft).data().path("profile");
        assertThat(profile.path("title").asString()).isEqualTo("Third, revised");
        assertThat(profile.path("authors").asString()).isEqualTo("demo-manager, demo-admin");
    }

    @Test
    @Order(7)
    void a_slip_is_noticed_before_anything_is_drafted() {
        assertThat(manager.asks("/authority-profiles", "{\"title\":\"Slip\",\"roles\":[{\"role\":\"ajuster\"}]}")
                        .code())
                .isEqualTo("VALUE_NOT_ALLOWED");
        assertThat(manager.asks("/authority-profiles", Drafts.body("Slip", "-1.00"))
                        .code())
                .isEqualTo("LIMIT_NEGATIVE");
    }

    @Test
    @Order(8)
    void the_list_is_filtered_searched_sorted_and_paged() {
        for (var sort : List.of(
                "profileVersion",
                "title",
                "status",
                "roleCount",
                "authors",
                "draftedAt",
                "publishedBy",
                "publishedAt",
                "effectiveFrom",
                "effectiveUntil",
                "withdrawnBy",
                "explanation",
                "changedAt")) {
            assertThat(manager.sees("/authority-profiles?sort=-" + sort).data()).isNotEmpty();
        }
        assertThat(titles("q=TIGHTER")).containsExactly("Tighter limits");
        assertThat(titles("status=WITHDRAWN")).containsExactly("Generous");
        assertThat(titles("publishedBy=demo-admin")).containsExactly("Tighter limits");
        assertThat(titles("withdrawnBy=demo-manager")).containsExactly("Generous");
        assertThat(titles("profileVersion=1")).containsExactly("standard");
        assertThat(titles("inForceAt=2020-01-01T00:00:00Z")).containsExactly("standard");
        assertThat(titles("inForceAt=2099-01-01T00:00:00Z")).containsExactly("Tighter limits");
        assertThat(titles("effectiveFrom=2020-01-01T00:00:00Z&effectiveTo=2099-01-01T00:00:00Z"))
                .containsExactly("Tighter limits");
        assertThat(titles("publishedFrom=2020-01-01T00:00:00Z&publishedTo=2020-01-02T00:00:00Z"))
                .isEmpty();
        assertThat(titles("draftedFrom=2099-01-01T00:00:00Z&changedTo=2020-01-01T00:00:00Z"))
                .isEmpty();
        assertThat(titles("sort=title&size=1&page=1")).hasSize(1);
        assertThat(manager.looks("/authority-profiles?sort=mood").code()).isEqualTo("SORT_UNKNOWN");
    }

    @Test
    @Order(9)
    void the_trail_says_who_laid_down_what() {
        var trail = manager.sees("/authority-profiles/history?size=200").data();

        assertThat(entry(trail, "authority.ProfileAdopted").path("summary").asString())
                .contains("began to keep authority profiles, with version 1 (standard)");
        assertThat(entry(trail, "authority.ProfilePublished").path("summary").asString())
                .contains("demo-admin")
                .contains("published version 2 of the authority profile, written by demo-manager");
        assertThat(manager.of("demo-adjuster").looks("/authority-profiles").status())
                .isEqualTo(200);
        assertThat(manager.of("demo-adjuster")
                        .asks("/authority-profiles", Drafts.body("Mine", "1.00"))
                        .status())
                .isEqualTo(403);
    }

    private List<String> titles(String query) {
        return manager.sees("/authority-profiles?" + query)
                .data()
                .valueStream()
                .map(each -> each.path("title").asString())
                .toList();
    }

    private int inForce(Instant at) {
        return manager.sees("/authority-profiles/in-force?at=" + at)
                .data()
                .path("profileVersion")
                .asInt();
    }

    private String drafted(String title, String reserve) {
        return manager.does("/authority-profiles", Drafts.body(title, reserve))
                .data()
                .path("partId")
                .asString();
    }

    private static JsonNode entry(JsonNode trail, String type) {
        return trail.valueStream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
