package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant's administrator edits the roles of his tenant, as far as he may himself. */
@ClaimtrailTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final String NEW = """
            {"name":"%s","title":"Clerk","description":"At the counter","permissions":[%s]}""";
    private static final String CHANGE = """
            {"title":"%s","description":"%s","permissions":[%s]}""";

    private final AccessScene scene;
    private final RoleBook book;
    private final JdbcClient jdbc;

    @Autowired
    RolesTest(@LocalServerPort int port, RoleBook book, JdbcClient jdbc) {
        this.scene = new AccessScene(URI.create("http://localhost:" + port), jdbc);
        this.book = book;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void prepare() {
        scene.people();
    }

    @Test
    void every_tenant_has_the_built_in_roles() {
        var roles = admin().sees("/roles").data();
        var names = new TreeSet<String>();
        roles.forEach(role -> names.add(role.path("name").asString()));
        assertThat(names)
                .contains(
                        "customer",
                        "broker",
                        "intake",
                        "adjuster",
                        "assessor",
                        "supervisor",
                        "claims-manager",
                        "committee",
                        "investigator",
                        "finance",
                        "auditor",
                        "marketing",
                        "agent",
                        "tenant-admin",
                        "platform-admin");
        assertThat(admin().sees("/permissions").data()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void a_changed_role_takes_effect_at_the_next_request_and_in_no_other_tenant() {
        var marketing = scene.desk("demo-marketing");
        assertThat(marketing.looks("/payments").status()).isEqualTo(403);
        changed("marketing", 0, "\"dashboard:read\",\"payments:read\"");
        marketing.sees("/payments");
        assertThat(marketing.looks("/policies").status()).isEqualTo(403);
        assertThat(book.permissions("other", List.of("marketing"))).doesNotContain("payments:read");

        assertThat(post("/roles/marketing/reset", "\"1\"", "").status()).isEqualTo(200);
        assertThat(marketing.looks("/payments").status()).isEqualTo(403);
        marketing.sees("/policies");
        assertThat(admin().sees("/roles/marketing").header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void who_has_not_seen_the_last_change_changes_nothing() {
        var path = "/roles/finance";
        var body = change("finance", "\"claims:read\"");
        assertThat(put(path, "", body).code()).isEqualTo("IF_MATCH_REQUIRED");
        assertThat(put(path, "\"3\"", body).code()).isEqualTo("VERSION_CONFLICT");
        assertThat(put(path, "\"0\"", body).status()).isEqualTo(200);
        assertThat(put(path, "\"0\"", body).code()).isEqualTo("VERSION_CONFLICT");
        post(path + "/reset", "\"1\"", "");
    }

    @Test
    void a_role_of_the_tenants_own_is_made_changed_and_removed_once_nobody_has_it() {
        assertThat(create("branch-clerk", "\"claims:notify\"").status()).isEqualTo(201);
        assertThat(create("branch-clerk", "").code()).isEqualTo("ROLE_EXISTS");
        assertThat(create("adjuster", "").code()).isEqualTo("ROLE_EXISTS");
        assertThat(book.permissions("demo", List.of("branch-clerk"))).containsExactly("claims:notify");
        assertThat(post("/roles/branch-clerk/reset", "\"1\"", "").code()).isEqualTo("ROLE_NOT_BUILT_IN");

        given("demo-customer2", "branch-clerk");
        assertThat(remove("/roles/branch-clerk", "\"1\"").code()).isEqualTo("ROLE_IN_USE");
        given("demo-customer2", "customer");
        assertThat(remove("/roles/branch-clerk", "\"1\"").status()).isEqualTo(200);
        assertThat(admin().looks("/roles/branch-clerk").status()).isEqualTo(404);
        assertThat(remove("/roles/adjuster", "\"0\"").code()).isEqualTo("ROLE_BUILT_IN");
    }

    @Test
    void nobody_gives_what_he_lacks_nor_what_is_the_platforms() {
        assertThat(create("too-mighty", "\"replay:run\"").code()).isEqualTo("GRANT_EXCEEDS_OWN");
        assertThat(create("too-mighty", "\"tenants:create\"").code()).isEqualTo("GRANT_EXCEEDS_OWN");
        assertThat(put("/roles/operator", "\"0\"", change("operator", "\"claims:read\""))
                        .code())
                .as("a role that is mightier than he is")
                .isEqualTo("GRANT_EXCEEDS_OWN");
        assertThat(create("misspelt", "\"claims:raed\"").code()).isEqualTo("VALUE_NOT_ALLOWED");
        assertThat(put("/roles/tenant-admin", "\"0\"", change("tenant-admin", "\"claims:read\""))
                        .code())
                .isEqualTo("ROLE_LOCKS_OUT");
        assertThat(put("/roles/tenant-admin", "\"0\"", change("tenant-admin", allBut("credentials:write")))
                        .code())
                .as("nobody could give it back")
                .isEqualTo("ROLE_LOCKS_OUT");
        assertThat(refusedInLog()).contains("ROLE_CREATED too-mighty", "ROLE_CHANGED operator");
    }

    private static String allBut(String permission) {
        return RolePermissions.builtIn("tenant-admin").orElseThrow().permissions().stream()
                .filter(each -> !each.equals(permission))
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(","));
    }

    @Test
    void a_built_in_role_keeps_its_words_and_unknown_fields_are_refused() {
        assertThat(put("/roles/intake", "\"0\"", CHANGE.formatted("Boss", "Does all", "\"claims:read\""))
                        .code())
                .isEqualTo("ROLE_BUILT_IN");
        assertThat(admin().asks("/roles", """
                                {"name":"sly","title":"t","description":"d","permissions":[],"tenant":"other"}""").code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(create("Not A Name", "").code()).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void every_permission_has_words_and_every_built_in_role_may_keep_its_own_profile() {
        assertThat(Vocabulary.all()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(permission -> {
            assertThat(permission.title()).isNotBlank();
            assertThat(permission.description()).endsWith(".");
            assertThat(permission.group()).isNotBlank();
        });
        assertThat(RolePermissions.builtIn())
                .allSatisfy(role -> assertThat(role.permissions()).contains("profile:read", "profile:write"));
    }

    private Desk admin() {
        return scene.desk("demo-admin");
    }

    private void changed(String role, long version, String permissions) {
        assertThat(put("/roles/" + role, "\"" + version + "\"", change(role, permissions))
                        .status())
                .isEqualTo(200);
    }

    private String change(String role, String permissions) {
        var now = RolePermissions.builtIn(role).orElseThrow();
        return CHANGE.formatted(now.title(), now.description(), permissions);
    }

    private Desk.Reply create(String name, String permissions) {
        return admin().asks("/roles", NEW, name, permissions);
    }

    private Desk.Reply put(String path, String seen, String body) {
        return sent("PUT", path, seen, body);
    }

    private Desk.Reply post(String path, String seen, String body) {
        return sent("POST", path, seen, body);
    }

    private Desk.Reply remove(String path, String seen) {
        return sent("DELETE", path, seen, "");
    }

    private Desk.Reply sent(String method, String path, String seen, String body) {
        var admin = admin();
        var request = admin.request(path).header("Content-Type", "application/json");
        if (!seen.isEmpty()) {
            request.header("If-Match", seen);
        }
        return admin.send(
                request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build());
    }

    private void given(String user, String role) {
        jdbc.sql("UPDATE app_user SET roles = ARRAY[:role] WHERE tenant = 'demo' AND name = :user")
                .param("role", role)
                .param("user", user)
                .update();
    }

    private List<String> refusedInLog() {
        return jdbc.sql(
                        "SELECT action || ' ' || subject FROM security_log WHERE outcome = 'REFUSED' AND tenant = 'demo'")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
