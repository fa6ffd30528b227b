package org.claimtrail.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.query.shared.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables beside those of a read model in which its new rows gather: of the same names, in a schema of their own,
 * which a rebuilding transaction finds first, so that a projection writes there without knowing.
 */
final class ShadowTables {

    private static final String SCHEMA = "rebuild";

    private final JdbcClient jdbc;

    ShadowTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(ReadModel projection) {
        for (var table : projection.tables()) {
            run("DROP TABLE IF EXISTS " + SCHEMA + "." + table);
            run("CREATE TABLE " + SCHEMA + "." + table + " (LIKE " + table + " INCLUDING ALL)");
        }
    }

    void drop(ReadModel projection) {
        projection.tables().forEach(table -> run("DROP TABLE IF EXISTS " + SCHEMA + "." + table));
    }

    /** Until the end of this transaction, the tables beside are found first. */
    void find() {
        jdbc.sql("SELECT set_config('search_path', '" + SCHEMA + ", ' || current_setting('search_path'), true)")
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** From here on, the read model's own tables are found again. */
    void leave() {
        jdbc.sql("SELECT set_config('search_path', regexp_replace(current_setting('search_path'), '^" + SCHEMA
                        + ", ', ''), true)")
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** Whether the tables have the columns that they had when the rebuild began; a new release may change them. */
    boolean fit(ReadModel projection) {
        return projection.tables().stream().allMatch(table -> columns(table).equals(columns(SCHEMA + "." + table)));
    }

    /**
     * Makes the rows of the read model those of the tables beside, touching only the ones that differ.
     *
     * @return how many rows were taken out or put in
     */
    long merge(ReadModel projection) {
        return projection.tables().stream().mapToLong(this::merge).sum();
    }

    private long merge(String table) {
        var shadow = SCHEMA + "." + table;
        var all = columns(table).stream().map(Column::name).toList();
        var key = key(table);
        var sameKey = equality(key, " = ");
        var missing = new ArrayList<>(all);
        missing.removeAll(key);
        var same = missing.isEmpty() ? sameKey : sameKey + " AND " + equality(missing, " IS NOT DISTINCT FROM ");
        var gone = run(
                "DELETE FROM " + table + " old WHERE NOT EXISTS (SELECT FROM " + shadow + " new WHERE " + same + ")");
        var come = run("INSERT INTO " + table + " (" + String.join(", ", all) + ") SELECT " + String.join(", ", all)
                + " FROM " + shadow + " new WHERE NOT EXISTS (SELECT FROM " + table + " old WHERE " + sameKey + ")");
        return (long) gone + come;
    }

    private static String equality(List<String> columns, String operator) {
        return columns.stream()
                .map(column -> "old." + column + operator + "new." + column)
                .collect(Collectors.joining(" AND "));
    }

    private record Column(String name, String type) {}

    private List<Column> columns(String table) {
        return jdbc.sql("""
                        SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
                        WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""")
                .param(table)
                .query((row, index) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private List<String> key(String table) {
        return jdbc.sql("""
                        SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                        WHERE indrelid = to_regclass(?) AND indisprimary""")
                .param(table)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private int run(String sql) {
        return jdbc.sql(sql).update();
    }
}
