package org.claimtrail.api.tenants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table of tenants. */
@Component
final class TenantTable {

    /** What an older or newer release has stored is read as far as it is known. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    TenantTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a tenant; says whether there was none of that code. */
    boolean insert(String tenant, String name, Settings settings, String by) {
        return jdbc.sql("""
                        INSERT INTO tenant (tenant, name, status, settings, created_by, created_at, changed_at)
                        VALUES (:tenant, :name, 'ACTIVE', :settings::jsonb, :by, :now, :now)
                        ON CONFLICT (tenant) DO NOTHING""")
                        .param("tenant", tenant)
                        .param("name", name)
                        .param("settings", JSON.writeValueAsString(settings))
                        .param("by", by)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Gives a tenant of which no more than the code was of interest so far a name and settings; says whether it was one. */
    boolean furnish(String tenant, String name, Settings settings) {
        return jdbc.sql("""
                        UPDATE tenant SET name = :name, settings = :settings::jsonb, changed_at = :now
                        WHERE tenant = :tenant AND version = 0 AND settings = '{}'""")
                        .param("name", name)
                        .param("settings", JSON.writeValueAsString(settings))
                        .param("now", now())
                        .param("tenant", tenant)
                        .update()
                > 0;
    }

    Optional<Tenant> find(String tenant) {
        return jdbc.sql("SELECT * FROM tenant WHERE tenant = ?")
                .param(tenant)
                .query((row, index) -> read(row))
                .optional();
    }

    /** The tenant, which nobody else changes until the end of the transaction. */
    Optional<Tenant> lock(String tenant) {
        return jdbc.sql("SELECT * FROM tenant WHERE tenant = ? FOR UPDATE")
                .param(tenant)
                .query((row, index) -> read(row))
                .optional();
    }

    /**
     * Stores a tenant that was changed.
     *
     * @param expected the version that the change was made to; null for any
     */
    Tenant update(Tenant before, Tenant after, @Nullable Long expected) {
        Refused.unless(
                expected == null || expected == before.version(),
                CommonRefusal.VERSION_CONFLICT,
                "You have seen version " + expected + ", it is now at version " + before.version() + ".");
        return jdbc.sql("""
                        UPDATE tenant SET name = :name, status = :status, settings = :settings::jsonb,
                         version = version + 1, changed_at = :now
                        WHERE tenant = :tenant RETURNING *""")
                .param("name", after.name())
                .param("status", after.status().name())
                .param("settings", JSON.writeValueAsString(after.settings()))
                .param("now", now())
                .param("tenant", before.tenant())
                .query((row, index) -> read(row))
                .single();
    }

    static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                row.getString("tenant"),
                row.getString("name"),
                Tenant.Status.valueOf(row.getString("status")),
                settings(row.getString("settings")),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    /** What is not in them is as it is for everybody. */
    private static Settings settings(String json) {
        return JSON.readValue(json, TenantBodies.WantedSettings.class).settings();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
