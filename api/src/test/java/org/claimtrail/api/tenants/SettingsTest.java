package org.claimtrail.api.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.shared.TenantRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant's settings are checked, versioned and gone by. */
@ClaimtrailTest
class SettingsTest {

    private static final String NOTIFICATION = """
            {"policyNumber":"POL-S","lossDate":"2026-03-01","cause":"fire","description":"Burnt down",
             "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}%s}""";

    private final Office office;
    private final JdbcClient jdbc;
    private final AuthorityProfiles authority;
    private final TenantRules rules;

    SettingsTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired AuthorityProfiles authority,
            @Autowired TenantRules rules) {
        this.office = Office.at(port);
        this.jdbc = jdbc;
        this.authority = authority;
        this.rules = rules;
    }

    @Test
    void settings_are_replaced_by_whoever_has_seen_them_last() {
        var seen = office.desk("other-admin").sees("/settings");

        var set = office.replacesIfMatch(seen.header("ETag"), "other-admin", "/settings", """
                {"timeZone":"Pacific/Auckland","currency":"NZD","numberFormat":"1.234,56","secondFactorRequired":true,
                 "sessionIdleMinutes":30,"sessionLongestDays":1}""");
        var late = office.replacesIfMatch(seen.header("ETag"), "other-admin", "/settings", "{}");

        assertThat(set.status()).as("%s", set.body()).isEqualTo(200);
        assertThat(set.data().path("currency").asString()).isEqualTo("NZD");
        assertThat(set.data().path("authorityProfile").asString()).isEqualTo("standard");
        assertThat(set.header("ETag")).isNotEqualTo(seen.header("ETag"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(rules.zone("other").getId()).isEqualTo("Pacific/Auckland");
        assertThat(rules.fileDefaults("other"))
                .containsEntry("currency", "=NZD")
                .containsEntry("numberFormat", "=1.234,56");
        assertThat(jdbc.sql("SELECT details ->> 'currency' FROM security_log WHERE action = 'SETTINGS_CHANGED'"
                                + " AND tenant = 'other' ORDER BY entry DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .endsWith("-> NZD");
        office.replaces("other-admin", "/settings", "{\"timeZone\":\"Europe/London\"}");
        assertThat(rules.zone("demo").getId()).isEqualTo("Africa/Nairobi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"timeZone\":\"+03:00\"}|VALUE_NOT_ALLOWED|timeZone",
                "{\"timeZone\":\"Nairobi\"}|VALUE_NOT_ALLOWED|timeZone",
                "{\"currency\":\"ABC\"}|CURRENCY_UNKNOWN|currency",
                "{\"currency\":\"kes\"}|VALIDATION_FAILED|currency",
                "{\"numberFormat\":\"1_2\"}|VALUE_NOT_ALLOWED|numberFormat",
                "{\"authorityProfile\":\"reckless\"}|VALUE_NOT_ALLOWED|authorityProfile",
                "{\"clockPack\":\"No Such!\"}|VALIDATION_FAILED|clockPack",
                "{\"sessionIdleMinutes\":1}|VALIDATION_FAILED|sessionIdleMinutes",
                "{\"sessionLongestDays\":400}|VALIDATION_FAILED|sessionLongestDays",
                "{\"secondFactorRequired\":\"yes\"}|WRONG_TYPE|secondFactorRequired",
                "{\"tenant\":\"demo\"}|UNKNOWN_FIELD|tenant"
            })
    void settings_that_nobody_could_go_by_are_refused(String body, String code, String field) {
        var before = office.desk("demo-admin").sees("/settings").header("ETag");

        var refused = office.replaces("demo-admin", "/settings", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().path("errors").path(0).path("field").asString(""))
                .isEqualTo(field);
        assertThat(office.desk("demo-admin").sees("/settings").header("ETag")).isEqualTo(before);
    }

    @Test
    void only_a_tenants_administrator_changes_them_and_only_its_own() {
        assertThat(office.replaces("demo-manager", "/settings", "{}").status()).isEqualTo(403);
        assertThat(office.desk("demo-customer").looks("/settings").status()).isEqualTo(403);
        assertThat(office.replaces("demo-admin", "/tenants/other/settings", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(office.replaces("platform-admin", "/tenants/no-such/settings", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_claim_without_a_currency_is_in_that_of_its_tenant() {
        var adjuster = office.desk("demo-adjuster");

        var claim = adjuster.does("/claims", NOTIFICATION, "").data().path("id").asString();
        var told = adjuster.does("/claims", NOTIFICATION, ",\"currency\":\"EUR\"")
                .data()
                .path("id")
                .asString();

        assertThat(currency(claim)).isEqualTo("KES");
        assertThat(currency(told)).isEqualTo("EUR");
        assertThat(adjuster.asks("/claims", NOTIFICATION, ",\"currency\":\"ABC\"")
                        .code())
                .isEqualTo("CURRENCY_UNKNOWN");
    }

    @Test
    void the_authority_profile_is_the_one_that_the_tenant_has_chosen() {
        office.desk("platform-admin").does("/tenants", "{\"tenant\":\"choosy\",\"name\":\"Choosy\"}");
        assertThat(authority.of("choosy", Instant.now()).version()).isEqualTo(1);
        assertThat(office.replaces("platform-admin", "/tenants/choosy/settings", "{\"authorityProfile\":\"cautious\"}")
                        .status())
                .isEqualTo(200);

        assertThat(authority.of("choosy", Instant.now()).version()).isEqualTo(1001);
        office.replaces("platform-admin", "/tenants/choosy/settings", "{}");
        assertThat(authority.of("choosy", Instant.now()).version()).isEqualTo(1);
    }

    @Test
    void each_tenant_counts_its_own_claims() {
        var demo = number("demo-adjuster");
        var other = number("other-adjuster");
        var nextOfDemo = number("demo-adjuster");

        assertThat(nextOfDemo).isGreaterThan(demo);
        assertThat(sequence(nextOfDemo)).isEqualTo(sequence(demo) + 1);
        assertThat(sequence(number("other-adjuster"))).isEqualTo(sequence(other) + 1);
    }

    private String number(String who) {
        var desk = office.desk(who);
        var id = desk.does("/claims", NOTIFICATION, "").data().path("id").asString();
        return desk.sees("/claims/" + id).data().path("number").asString();
    }

    private static long sequence(String number) {
        var matcher = Pattern.compile("CLM-20\\d\\d-(\\d{6})").matcher(number);
        assertThat(matcher.matches()).as(number).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private String currency(String claim) {
        return jdbc.sql("SELECT payload::json ->> 'currency' FROM domain_event WHERE aggregate_identifier = ?"
                        + " AND sequence_number = 0")
                .param(claim)
                .query(String.class)
                .single();
    }
}
