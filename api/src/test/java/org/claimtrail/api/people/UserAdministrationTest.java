package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.api.people.Reception.PASSWORD;
import static org.claimtrail.api.people.Reception.puts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators see of the people of their tenant, and do to them. */
@ClaimtrailTest
class UserAdministrationTest {

    private final Reception reception;
    private final JdbcClient jdbc;
    private final Desk admin;

    @Autowired
    UserAdministrationTest(@LocalServerPort int port, Environment environment, JdbcClient jdbc) {
        this.reception = Reception.of(port, environment);
        this.jdbc = jdbc;
        this.admin = reception.admin();
    }

    @Test
    void users_are_found_by_name_address_phone_and_national_id() {
        var body = """
                {"displayName":"Wambui %s","email":"%s","phone":"0733 100 %s","nationalId":"ID-%s","roles":["intake"]}""";
        admin.does("/users", body, "Searched", "wambui.searched@example.com", "201", "777001");
        admin.does("/users", body, "Hidden", "wambui.hidden@example.com", "202", "777002");

        for (var text : List.of(
                "searched",
                "WAMBUI SEARCHED",
                "bui.searched@",
                "wambui-searched",
                "0733 100 201",
                "+254733100201",
                "254733100201",
                "777001")) {
            assertThat(names("/users?q=" + encoded(text))).as(text).containsExactly("Wambui Searched");
        }
        assertThat(names("/users?q=wambui&sort=-displayName")).containsExactly("Wambui Searched", "Wambui Hidden");
        assertThat(names("/users?q=wambui&role=intake&status=INVITED")).hasSize(2);
        assertThat(names("/users?q=wambui&role=adjuster")).isEmpty();
        assertThat(names("/users?q=wambui&branchId=" + UUID.randomUUID())).isEmpty();
        assertThat(names("/users?q=wambui&size=1&page=1")).hasSize(1);
        assertThat(admin.sees("/users?q=wambui&size=1")
                        .body()
                        .path("meta")
                        .path("page")
                        .path("total")
                        .asLong())
                .isEqualTo(2);
        assertThat(names("/users?q=%25")).isEmpty();
        assertThat(names("/users?q=" + encoded("' OR '1'='1"))).isEmpty();
        assertThat(admin.of("other-admin").sees("/users?q=wambui").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sort=password_hash, SORT_UNKNOWN",
        "sort=name;DROP TABLE app_user, SORT_UNKNOWN",
        "'sort=name,(select 1)', SORT_UNKNOWN",
        "status=active, VALIDATION_FAILED",
        "branchId=x' OR '1'='1, VALIDATION_FAILED",
        "tenant=other, PARAMETER_UNKNOWN",
        "page=-1, VALIDATION_FAILED",
    })
    void a_list_is_asked_for_as_it_can_be(String query, String code) {
        var at = query.indexOf('=') + 1;
        var reply = admin.looks("/users?" + query.substring(0, at) + encoded(query.substring(at)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void a_user_is_changed_by_whoever_has_seen_him() {
        var id = created("Upendo Update", "upendo@example.com", "intake");
        var etag = admin.sees("/users/" + id).header("ETag");
        var body = """
                {"displayName":"Upendo U.","email":"upendo.new@example.com","nationalId":"999"}""";
        assertThat(puts(admin, "", "/users/" + id, body).status()).isEqualTo(428);
        assertThat(puts(admin, etag, "/users/" + id, body).status()).isEqualTo(200);
        assertThat(puts(admin, etag, "/users/" + id, body).code()).isEqualTo("VERSION_CONFLICT");
        var seen = admin.sees("/users/" + id).data();
        assertThat(seen.path("email").asString()).isEqualTo("upendo.new@example.com");
        assertThat(seen.path("changedBy").asString()).isEqualTo("demo-admin");
        assertThat(seen.path("name").asString()).isEqualTo("upendo-update");
        var taken = body.replace("upendo.new@example.com", "adjuster@demo.example");
        assertThat(puts(admin, "*", "/users/" + id, taken).code()).isEqualTo("EMAIL_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"roles\":[\"intake\"]",
                "\"tenant\":\"other\"",
                "\"status\":\"ACTIVE\"",
                "\"emailVerified\":true"
            })
    void a_change_says_no_more_than_it_may(String more) {
        var id = created("Mass Change", "mass" + UUID.randomUUID() + "@example.com", "intake");
        var body = "{\"displayName\":\"Mass\",\"email\":\"mass.change@example.com\"," + more + "}";
        assertThat(puts(admin, "*", "/users/" + id, body).code()).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void whoever_is_deactivated_is_out_at_his_next_request_and_comes_in_again_when_reactivated() {
        var email = "daudi@example.com";
        var daudi = reception.invited("Daudi Deactivated", email, "adjuster");
        var id = daudi.sees("/me").data().path("userId").asString();

        var done = admin.does("/users/" + id + "/deactivation", "{\"reason\":\"Left the company\"}");

        assertThat(done.data().path("status").asString()).isEqualTo("DEACTIVATED");
        assertThat(daudi.looks("/me").status()).isEqualTo(401);
        assertThat(reception.triesToLogIn(email, PASSWORD).status()).isEqualTo(401);
        assertThat(admin.does("/users/" + id + "/deactivation", "")
                        .data()
                        .path("version")
                        .asLong())
                .isEqualTo(done.data().path("version").asLong());
        assertThat(names("/users?status=DEACTIVATED&q=daudi")).containsExactly("Daudi Deactivated");

        admin.does("/users/" + id + "/reactivation", "");
        reception.logsIn(email, PASSWORD);
        assertThat(daudi.looks("/me").status()).isEqualTo(401);
        assertThat(jdbc.sql("SELECT details ->> 'reason' FROM security_log WHERE action = 'USER_DEACTIVATED'"
                                + " AND subject = 'daudi-deactivated' ORDER BY entry LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Left the company");
    }

    @Test
    void other_roles_permit_other_things_at_the_next_request() {
        var salma = reception.invited("Salma Roles", "salma@example.com", "adjuster");
        var me = salma.sees("/me");
        var id = me.data().path("userId").asString();
        assertThat(salma.looks("/claims").status()).isEqualTo(200);

        var changed = puts(admin, me.header("ETag"), "/users/" + id + "/roles", "{\"roles\":[\"customer\"]}");
        assertThat(changed.status()).as("%s", changed.body()).isEqualTo(200);

        assertThat(salma.sees("/me").data().path("roles").toString()).isEqualTo("[\"customer\"]");
        assertThat(salma.looks("/dashboard/claims").status()).isEqualTo(403);
        assertThat(puts(admin, "*", "/users/" + id + "/roles", "{\"roles\":[]}").code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(puts(admin, "*", "/users/" + id + "/roles", "{\"roles\":[\"king\"]}")
                        .code())
                .isEqualTo("VALUE_NOT_ALLOWED");
        assertThat(puts(admin, "*", "/users/" + id + "/roles", "{\"roles\":[\"platform-admin\"]}")
                        .code())
                .isEqualTo("GRANT_EXCEEDS_OWN");
    }

    @Test
    void a_tenant_keeps_an_administrator() {
        var other = onlyAdministratorOf("lonely");
        var id = other.sees("/me").data().path("userId").asString();
        assertThat(other.asks("/users/" + id + "/deactivation", "").code()).isEqualTo("LAST_ADMINISTRATOR");
        assertThat(puts(other, "*", "/users/" + id + "/roles", "{\"roles\":[\"tenant-admin\",\"claims-manager\"]}")
                        .code())
                .as("nobody gives himself more")
                .isEqualTo("OWN_ROLES");
        assertThat(other.sees("/users/" + id).data().path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void another_tenants_user_is_not_there() {
        var id = created("Not Yours", "notyours@example.com", "intake");
        var other = admin.of("other-admin");
        assertThat(other.looks("/users/" + id).status()).isEqualTo(404);
        assertThat(other.asks("/users/" + id + "/deactivation", "").status()).isEqualTo(404);
        assertThat(other.asks("/users/" + id + "/invitations", "").status()).isEqualTo(404);
        assertThat(puts(other, "*", "/users/" + id + "/roles", "{\"roles\":[\"intake\"]}")
                        .status())
                .isEqualTo(404);
        assertThat(admin.sees("/users/" + id).data().path("status").asString()).isEqualTo("INVITED");
    }

    @Test
    void nobody_is_ever_deleted() {
        var id = created("For Ever", "forever@example.com", "intake");
        assertThat(admin.send(admin.request("/users/" + id).DELETE().build()).status())
                .isEqualTo(405);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM app_user WHERE email = 'forever@example.com'")
                        .update())
                .hasMessageContaining("deactivated, never deleted");
    }

    private String created(String name, String email, String role) {
        return admin.does("/users", "{\"displayName\":\"%s\",\"email\":\"%s\",\"roles\":[\"%s\"]}", name, email, role)
                .data()
                .path("userId")
                .asString();
    }

    private List<String> names(String path) {
        return admin.sees(path)
                .data()
                .valueStream()
                .map(user -> user.path("displayName").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A tenant of this test's own, whose administrator has the demo's password. */
    private Desk onlyAdministratorOf(String tenant) {
        jdbc.sql("""
                INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
                VALUES (:tenant, 'Lonely', 'ACTIVE', 'test', now(), now())
                """).param("tenant", tenant).update();
        jdbc.sql("""
                INSERT INTO app_user (user_id, tenant, name, display_name, email, email_verified_at, status, roles,
                    password_hash, password_changed_at, created_by, created_at, changed_by, changed_at)
                SELECT gen_random_uuid(), :tenant, :name, display_name, :email, now(), status, roles,
                    password_hash, now(), 'test', now(), 'test', now()
                FROM app_user WHERE name = 'other-admin'
                """)
                .param("tenant", tenant)
                .param("name", tenant + "-admin")
                .param("email", LogIns.emailOf(tenant + "-admin"))
                .update();
        return admin.of(tenant + "-admin");
    }
}
