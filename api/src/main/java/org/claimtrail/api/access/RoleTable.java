package org.claimtrail.api.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what a tenant has made of its roles. */
@Component
class RoleTable {

    private static final String CHANGE = """
            UPDATE role SET title = :title, description = :description, permissions = :permissions,
             version = version + 1, changed_by = :by, changed_at = :at
            WHERE tenant = :tenant AND name = :name AND version = :version""";

    private static final String ADD = """
            INSERT INTO role (tenant, name, built_in, title, description, permissions, version, changed_by, changed_at)
            VALUES (:tenant, :name, :builtIn, :title, :description, :permissions, 1, :by, :at)
            ON CONFLICT DO NOTHING""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A row.
     *
     * @param permissions null for a built-in role as it came
     */
    record Row(
            String name,
            boolean builtIn,
            String title,
            String description,
            @Nullable List<String> permissions,
            long version,
            String changedBy,
            Instant changedAt) {}

    List<Row> of(String tenant) {
        return jdbc.sql("SELECT * FROM role WHERE tenant = :tenant ORDER BY name")
                .param("tenant", tenant)
                .query((row, index) -> row(row))
                .list();
    }

    /** The row, and nobody else's until the transaction ends. */
    Optional<Row> locked(String tenant, String name) {
        return jdbc.sql("SELECT * FROM role WHERE tenant = :tenant AND name = :name FOR UPDATE")
                .param("tenant", tenant)
                .param("name", name)
                .query((row, index) -> row(row))
                .optional();
    }

    /** Keeps roles that are being given from being removed until the transaction ends. */
    void keep(String tenant, List<String> names) {
        jdbc.sql("SELECT name FROM role WHERE tenant = :tenant AND name = ANY (:names) FOR SHARE")
                .param("tenant", tenant)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Whether the role was added: there was none of this name. */
    boolean add(String tenant, Role role, String by, @Nullable List<String> permissions) {
        return write(ADD, tenant, role, permissions)
                        .param("by", by)
                        .param("builtIn", role.builtIn())
                        .update()
                == 1;
    }

    /** Whether the role was changed: it still was at the version that was seen. */
    boolean change(String tenant, Role role, String by, @Nullable List<String> permissions) {
        return write(CHANGE, tenant, role, permissions)
                        .param("by", by)
                        .param("version", role.version())
                        .update()
                == 1;
    }

    boolean remove(String tenant, String name, long version) {
        return jdbc.sql("DELETE FROM role WHERE tenant = :tenant AND name = :name AND version = :version")
                        .param("tenant", tenant)
                        .param("name", name)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** How many people have the role, whatever their state: who is shut out now may be let in again. */
    /** The roles that somebody has who gets in. */
    List<String> rolesInUse(String tenant) {
        return jdbc.sql("SELECT DISTINCT unnest(roles) FROM app_user WHERE tenant = :tenant AND status = 'ACTIVE'")
                .param("tenant", tenant)
                .query((row, number) -> row.getString(1))
                .list();
    }

    long holders(String tenant, String name) {
        return jdbc.sql("SELECT count(*) FROM app_user WHERE tenant = :tenant AND :name = ANY (roles)")
                .param("tenant", tenant)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec write(String sql, String tenant, Role role, @Nullable List<String> permissions) {
        return jdbc.sql(sql)
                .param("tenant", tenant)
                .param("name", role.name())
                .param("title", role.title())
                .param("description", role.description())
                .param("permissions", permissions == null ? null : permissions.toArray(String[]::new), Types.ARRAY)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getBoolean("built_in"),
                row.getString("title"),
                row.getString("description"),
                texts(row.getArray("permissions")),
                row.getLong("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
