package org.claimtrail.api.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, each table as the count and digest of its rows. */
final class DatabaseDigest {

    /** What changes without anybody having got what he wanted. */
    private static final Set<String> LEFT_OUT = Set.of(
            // They say what was tried, too: that is what they are for.
            "security_log",
            "activity_log",
            // Requests are counted, and attempts to log in, those in vain too.
            "rate_limit_bucket",
            "login_failure",
            "login_address",
            // Processors note how far they are.
            "token_entry",
            // Numbers are taken outside of transactions, and may be lost.
            "number_sequence");

    private final JdbcClient jdbc;
    private final Map<String, String> conditions;

    DatabaseDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.conditions = conditions(jdbc);
    }

    /** Of all rows there are. */
    Map<String, String> ofEverything() {
        return digest(Map.of());
    }

    /** Of the rows that belong to a tenant. */
    Map<String, String> of(String tenant) {
        return digest(Map.of("tenant", tenant));
    }

    /** Has done now what would follow within a minute; whether there is anything of the kind. */
    boolean isHastened() {
        jdbc.sql("""
                        UPDATE scheduled_tasks SET execution_time = now(), version = version + 1
                        WHERE NOT picked AND task_instance <> 'recurring'
                         AND execution_time > now() AND execution_time < now() + interval '1 minute'""").update();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM scheduled_tasks
                         WHERE task_instance <> 'recurring' AND execution_time < now() + interval '1 minute')""").query(Boolean.class).single();
    }

    /** The tables that are different now, each with what it was and what it is. */
    static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
        var changed = new TreeMap<String, String>();
        now.forEach((table, digest) -> {
            if (!digest.equals(before.get(table))) {
                changed.put(table, before.get(table) + " -> " + digest);
            }
        });
        return changed;
    }

    private Map<String, String> digest(Map<String, String> tenant) {
        var sql = conditions.entrySet().stream()
                .map(table -> "SELECT '" + table.getKey() + "' AS name, count(*) || ' '"
                        + " || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM "
                        + rows(table.getKey()) + " t" + (tenant.isEmpty() ? "" : table.getValue()))
                .collect(Collectors.joining(" UNION ALL "));
        var digests = new TreeMap<String, String>();
        jdbc.sql(sql)
                .params(tenant)
                .query((row, index) -> Map.entry(row.getString("name"), row.getString("digest")))
                .list()
                .forEach(table -> digests.put(table.getKey(), table.getValue()));
        return digests;
    }

    /** A refusal that was kept so that the same key gets it again is a note of what was not done. */
    private static String rows(String table) {
        return switch (table) {
            case "command_receipt" -> "(SELECT * FROM command_receipt WHERE refusal IS NULL)";
            // When it was last used is written down a while after each request.
            case "user_session" ->
                "(SELECT session_id, tenant, user_id, expires_at, ended_at, end_reason FROM user_session)";
            case "scheduled_tasks" ->
                "(SELECT task_name, task_instance FROM scheduled_tasks WHERE task_instance LIKE '%:%')";
            default -> table;
        };
    }

    private static Map<String, String> conditions(JdbcClient jdbc) {
        var conditions = new TreeMap<String, String>();
        jdbc.sql("""
                        SELECT c.relname, EXISTS (SELECT FROM pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped) AS tenanted
                        FROM pg_class c
                        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace""").query((row, index) -> Map.entry(row.getString(1), row.getBoolean(2))).list().stream()
                .filter(table -> !LEFT_OUT.contains(table.getKey()))
                .forEach(table -> conditions.put(table.getKey(), condition(table.getKey(), table.getValue())));
        return conditions;
    }

    private static String condition(String table, boolean tenanted) {
        if (tenanted) {
            return " WHERE t.tenant = :tenant";
        }
        return switch (table) {
            case "domain_event" -> " WHERE t.metadata::json ->> 'tenant' = :tenant";
            case "scheduled_tasks" -> " WHERE starts_with(t.task_instance, :tenant || ':')";
            case "upload_file_part", "upload_progress", "upload_issue", "upload_row_identity" ->
                " WHERE t.upload_id IN (SELECT upload_id FROM upload_file WHERE tenant = :tenant)";
            default -> " WHERE :tenant::text IS NOT NULL";
        };
    }
}
