package org.claimtrail.api.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who run the platform create, list and suspend tenants, and see figures and nothing else of them. */
@ClaimtrailTest
class TenantsTest {

    private static final String NOTIFICATION = """
            {"policyNumber":"POL-T","lossDate":"2026-03-01","cause":"fire","description":"Burnt down",
             "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final Office office;
    private final Desk platform;
    private final JdbcClient jdbc;

    TenantsTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.office = Office.at(port);
        this.platform = office.desk("platform-admin");
        this.jdbc = jdbc;
    }

    @Test
    void a_tenant_is_created_once_and_found_with_its_figures() {
        var body = """
                {"tenant":"jubilee","name":"Jubilee Mutual","settings":{"timeZone":"Africa/Kampala","currency":"UGX"}}""";

        var created = platform.asks("/tenants", body);
        var again = platform.asks("/tenants", body);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/tenants/jubilee");
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.data().path("status").asString()).isEqualTo("ACTIVE");
        assertThat(created.data().path("users").asLong()).isZero();
        assertThat(created.data().path("createdBy").asString()).isEqualTo("platform-admin");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("NAME_TAKEN");
        assertThat(platform.sees("/tenants/jubilee/settings")
                        .data()
                        .path("currency")
                        .asString())
                .isEqualTo("UGX");
        assertThat(logged("jubilee")).containsExactly("TENANT_CREATED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tenant\":\"UPPER\",\"name\":\"x\"}|VALIDATION_FAILED",
                "{\"tenant\":\"a'; DROP TABLE tenant;--\",\"name\":\"x\"}|VALIDATION_FAILED",
                "{\"tenant\":\"fine\"}|VALIDATION_FAILED",
                "{\"tenant\":\"fine\",\"name\":\"x\",\"status\":\"ACTIVE\"}|UNKNOWN_FIELD",
                "{\"tenant\":\"fine\",\"name\":\"x\",\"version\":7}|UNKNOWN_FIELD",
                "{\"tenant\":\"fine\",\"name\":\"x\",\"settings\":{\"timeZone\":\"Mars/Base\"}}|VALUE_NOT_ALLOWED",
                "{\"tenant\":\"fine\",\"name\":\"x\",\"settings\":{\"currency\":\"XYZ\"}}|CURRENCY_UNKNOWN"
            })
    void a_tenant_that_cannot_be_is_not_created(String body, String code) {
        var refused = platform.asks("/tenants", body.replace("%", "%%"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(platform.looks("/tenants/fine").status()).isEqualTo(404);
    }

    @Test
    void figures_are_counted_for_each_tenant() {
        office.desk("demo-adjuster").does("/claims", NOTIFICATION);
        var before = openClaims("other");
        office.desk("other-adjuster").does("/claims", NOTIFICATION);

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(openClaims("other")).isEqualTo(before + 1));
        var all = platform.sees("/tenants?q=insurance&sort=-tenant").data();
        assertThat(all.path(0).path("tenant").asString()).isEqualTo("other");
        assertThat(all.path(1).path("tenant").asString()).isEqualTo("demo");
        assertThat(all.path(1).path("lastActivityAt").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name;DROP+TABLE+tenant", "settings", "1", "name)--"})
    void a_list_is_sorted_by_nothing_but_its_columns(String sort) {
        var refused = platform.looks("/tenants?sort=" + sort);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("SORT_UNKNOWN");
    }

    @Test
    void searched_text_is_text() {
        assertThat(platform.sees("/tenants?q='%20OR%201%3D1%20--").data()).isEmpty();
    }

    @Test
    void the_people_of_a_suspended_tenant_get_no_further() {
        platform.does("/tenants", "{\"tenant\":\"short-lived\",\"name\":\"Short Lived\"}");
        var adjuster = office.desk("other-adjuster");
        var claim = adjuster.does("/claims", NOTIFICATION).data().path("id").asString();
        adjuster.sees("/claims/" + claim);

        try {
            platform.does("/tenants/other/suspension", "{\"reason\":\"Licence withdrawn\"}");

            assertThat(adjuster.looks("/claims/" + claim).code()).isEqualTo("TENANT_SUSPENDED");
            assertThat(adjuster.looks("/claims").status()).isEqualTo(403);
            assertThat(adjuster.asks("/claims", NOTIFICATION).code()).isEqualTo("TENANT_SUSPENDED");
            assertThat(office.desk("other-admin").looks("/settings").code()).isEqualTo("TENANT_SUSPENDED");
            assertThat(office.desk("demo-adjuster").looks("/claims").status()).isEqualTo(200);
            assertThat(platform.sees("/tenants?status=SUSPENDED").data().toString())
                    .contains("\"other\"");
        } finally {
            platform.does("/tenants/other/reactivation", "{\"reason\":\"Licence granted again\"}");
        }
        adjuster.sees("/claims/" + claim);
        assertThat(logged("other")).endsWith("TENANT_SUSPENDED", "TENANT_REACTIVATED");
    }

    @Test
    void suspending_twice_is_suspending_once() {
        platform.does("/tenants", "{\"tenant\":\"twice\",\"name\":\"Twice\"}");
        var first = platform.does("/tenants/twice/suspension", "{\"reason\":\"Unpaid\"}");
        var second = platform.does("/tenants/twice/suspension", "{\"reason\":\"Unpaid\"}");

        assertThat(second.data()).isEqualTo(first.data());
        assertThat(logged("twice")).containsExactly("TENANT_CREATED", "TENANT_SUSPENDED");
    }

    @Test
    void the_platform_is_not_suspended() {
        assertThat(platform.asks("/tenants/platform/suspension", "{\"reason\":\"By mistake\"}")
                        .status())
                .isEqualTo(403);
        assertThat(platform.looks("/tenants").status()).isEqualTo(200);
    }

    @Test
    void a_tenant_is_renamed_by_whoever_has_seen_it_last() {
        platform.does("/tenants", "{\"tenant\":\"renamed\",\"name\":\"Old\"}");

        var renamed = office.replacesIfMatch("\"0\"", "platform-admin", "/tenants/renamed", "{\"name\":\"New\"}");
        var late = office.replacesIfMatch("\"0\"", "platform-admin", "/tenants/renamed", "{\"name\":\"Newer\"}");

        assertThat(renamed.data().path("name").asString()).isEqualTo("New");
        assertThat(renamed.header("ETag")).isEqualTo("\"1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("VERSION_CONFLICT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-admin", "demo-manager", "demo-operator", "demo-auditor"})
    void nobody_else_sees_or_changes_tenants(String who) {
        assertThat(office.desk(who).looks("/tenants").status()).isEqualTo(403);
        assertThat(office.desk(who).looks("/tenants/other/settings").status()).isEqualTo(403);
        assertThat(office.desk(who)
                        .asks("/tenants", "{\"tenant\":\"mine\",\"name\":\"Mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(office.desk(who)
                        .asks("/tenants/other/suspension", "{\"reason\":\"A rival\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void those_who_run_the_platform_read_no_claims() {
        assertThat(platform.looks("/claims").status()).isEqualTo(403);
    }

    private long openClaims(String tenant) {
        return platform.sees("/tenants/" + tenant).data().path("openClaims").asLong();
    }

    private List<String> logged(String tenant) {
        return jdbc.sql("SELECT action FROM security_log WHERE subject = ? AND action LIKE 'TENANT%' ORDER BY entry")
                .param(tenant)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
