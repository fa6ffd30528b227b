package org.claimtrail.api.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall that the database keeps up between tenants has no gap, and no table is forgotten. */
@ClaimtrailTest
class WallTest {

    /** Tables without a tenant, each with the reason why it needs none; the reader of questions sees none of them. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("token_entry", "how far processors have come, whoever the events are of"),
            Map.entry(
                    "scheduled_tasks",
                    "db-scheduler's own; who a task is for stands in its data, and is asked by ProcessTasks"),
            Map.entry("read_model_rebuild", "a read model is rebuilt for all tenants at once"),
            Map.entry("signing_key", "what the installation signs with"),
            Map.entry("flyway_schema_history", "Flyway's own"),
            Map.entry("login_address", "refused attempts by where they came from, before it is known who asks"),
            Map.entry("rate_limit_bucket", "what is left of a limit, also of addresses that belong to nobody yet"));

    /** Tables that say whose their rows are elsewhere than in a column; they have a policy of their own. */
    private static final List<String> ELSEWHERE =
            List.of("domain_event", "snapshot_event", "dead_letter_entry", "upload_file_part");

    private static final String SAME_TENANT = "(tenant = current_setting('claimtrail.tenant'::text, true))";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Office office;

    WallTest(
            @LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        this.office = Office.at(port);
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    private record Table(boolean hasTenant, boolean secured, String policies, boolean readable) {}

    @Test
    void every_table_with_a_tenant_is_walled_off_and_every_other_one_has_a_reason() {
        var tables = tables();

        assertThat(tables).containsKeys("history", "app_user", "branch", "domain_event");
        tables.forEach((name, table) -> {
            if (table.hasTenant()) {
                assertThat(table.secured()).as("row-level security on %s", name).isTrue();
                assertThat(table.policies()).as("policy of %s", name).isEqualTo(SAME_TENANT);
            } else if (ELSEWHERE.contains(name)) {
                assertThat(table.secured()).as("row-level security on %s", name).isTrue();
                assertThat(table.policies())
                        .as("policy of %s", name)
                        .contains("current_setting('claimtrail.tenant'::text, true)");
            } else {
                assertThat(WITHOUT).as("a reason why %s has no tenant", name).containsKey(name);
                assertThat(table.readable()).as("%s is read by questions", name).isFalse();
            }
        });
        assertThat(tables.keySet()).containsAll(WITHOUT.keySet()).containsAll(ELSEWHERE);
    }

    /** A policy is not for views and for parts of a table: those show nobody more than what is behind or above them. */
    @Test
    void no_view_and_no_partition_is_a_way_round() {
        var ways = jdbc.sql("""
                        SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
                         AND (c.relkind IN ('v', 'm', 'f') OR c.relispartition)
                         AND has_table_privilege('claimtrail_reader', c.oid, 'SELECT')
                         AND NOT (c.relkind = 'v' AND coalesce('security_invoker=true' = ANY (c.reloptions), false))""").query((row, index) -> row.getString(1)).list();

        assertThat(ways).isEmpty();
    }

    @Test
    void a_table_that_is_forgotten_is_noticed() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("CREATE TABLE forgotten (tenant text)").update();
            assertThat(tables().get("forgotten")).isEqualTo(new Table(true, false, "", false));
            jdbc.sql("SELECT keep_to_tenant('forgotten', true)").query().listOfRows();
            assertThat(tables().get("forgotten")).isEqualTo(new Table(true, true, SAME_TENANT, true));
            status.setRollbackOnly();
        });
    }

    @Test
    void secrets_and_people_are_not_for_questions() {
        assertThat(tables().entrySet().stream()
                        .filter(table -> table.getValue().readable())
                        .map(Map.Entry::getKey))
                .doesNotContain(
                        "app_user",
                        "proof",
                        "user_session",
                        "refresh_token",
                        "second_factor",
                        "recovery_code",
                        "api_key",
                        "tenant_key",
                        "tenant_credential",
                        "security_log",
                        "command_receipt");
    }

    @Test
    void the_reader_cannot_get_round_it() {
        var role = jdbc.sql("SELECT * FROM pg_roles WHERE rolname = 'claimtrail_reader'")
                .query()
                .singleRow();

        assertThat(role)
                .containsEntry("rolsuper", false)
                .containsEntry("rolbypassrls", false)
                .containsEntry("rolcanlogin", false)
                .containsEntry("rolcreaterole", false)
                .containsEntry("rolinherit", false);
        assertThat(jdbc.sql("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                                + " WHERE r.rolname = 'claimtrail_reader'")
                        .query(Long.class)
                        .single())
                .as("roles that it belongs to")
                .isZero();
        assertThat(jdbc.sql("SELECT has_schema_privilege('claimtrail_reader', 'rebuild', 'USAGE')")
                        .query(Boolean.class)
                        .single())
                .as("reads what a rebuild gathers")
                .isFalse();
    }

    @Test
    void an_unfiltered_question_gets_the_rows_of_one_tenant_and_without_a_tenant_none() {
        var notification = """
                {"policyNumber":"POL-W","lossDate":"2026-03-01","cause":"fire","description":"Burnt down",
                 "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";
        for (var who : List.of("demo-adjuster", "other-adjuster")) {
            var desk = office.desk(who);
            desk.does("/claims", notification);
            desk.sees("/claims");
        }

        assertThat(tenantsSeen("demo", "claim_summary")).containsExactly("demo");
        assertThat(tenantsSeen("other", "claim_summary")).containsExactly("other");
        assertThat(tenantsSeen("", "claim_summary")).isEmpty();
        assertThat(tenantsSeen("other", "(SELECT metadata::json ->> 'tenant' AS tenant FROM domain_event) e"))
                .containsExactly("other");
        assertThat(tenantsSeen("", "(SELECT metadata::json ->> 'tenant' AS tenant FROM domain_event) e"))
                .isEmpty();
    }

    @Test
    void without_ever_naming_a_tenant_nothing_is_seen() {
        var rows = transactions.execute(status -> {
            jdbc.sql("SET LOCAL ROLE claimtrail_reader").update();
            return jdbc.sql("SELECT count(*) FROM claim_summary")
                    .query(Long.class)
                    .single();
        });

        assertThat(rows).isZero();
    }

    @Test
    void every_event_belongs_to_one_tenant() {
        assertThat(jdbc.sql("SELECT count(*) FROM domain_event WHERE coalesce(metadata::json ->> 'tenant', '') = ''")
                        .query(Long.class)
                        .single())
                .isZero();
        for (var metadata : List.of("{}", "{\"tenant\":\"\"}", "{\"reason\":\"\\\"tenant\\\":\\\"demo\\\"\"}")) {
            assertThatThrownBy(() -> jdbc.sql("""
                            INSERT INTO domain_event (event_identifier, aggregate_identifier, sequence_number,
                             recorded_at, payload_type, payload, metadata) VALUES ('x', 'x', 0, 'x', 'x', '{}', ?)""").param(metadata).update())
                    .as(metadata)
                    .hasMessageContaining("domain_event_tenant");
        }
    }

    private List<String> tenantsSeen(String tenant, String table) {
        var seen = transactions.execute(status -> {
            jdbc.sql("SELECT set_config('claimtrail.tenant', ?, true), set_config('role', 'claimtrail_reader', true)")
                    .param(tenant)
                    .query()
                    .listOfRows();
            return jdbc.sql("SELECT DISTINCT tenant FROM " + table)
                    .query((row, index) -> row.getString(1))
                    .list();
        });
        return seen == null ? List.of() : seen;
    }

    private Map<String, Table> tables() {
        var tables = new TreeMap<String, Table>();
        jdbc.sql("""
                        SELECT c.relname, c.relrowsecurity,
                         EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant'
                                 AND NOT a.attisdropped) AS has_tenant,
                         coalesce((SELECT string_agg(p.qual, ' OR ') FROM pg_policies p
                                   WHERE p.schemaname = current_schema() AND p.tablename = c.relname), '') AS policies,
                         has_table_privilege('claimtrail_reader', c.oid, 'SELECT') AS readable
                        FROM pg_class c
                        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = current_schema()::regnamespace""").query(row -> {
            tables.put(
                    row.getString("relname"),
                    new Table(
                            row.getBoolean("has_tenant"),
                            row.getBoolean("relrowsecurity"),
                            row.getString("policies"),
                            row.getBoolean("readable")));
        });
        return tables;
    }
}
