package org.claimtrail.api.tenants;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.tenants.TenantBodies.NewBranch;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The branches of each tenant. */
@Component
public class Branches {

    private static final String WANTED = """
            FROM branch WHERE tenant = :tenant AND (:active::boolean IS NULL OR active = :active)
             AND (:q::text IS NULL OR strpos(lower(name || ' ' || coalesce(address, '')), lower(:q)) > 0)
            """;

    private final JdbcClient jdbc;
    private final SecurityLog log;
    private final Clock clock;

    Branches(JdbcClient jdbc, SecurityLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** Whether the tenant has such a branch, and somebody works there. */
    public boolean isActive(String tenant, UUID branch) {
        return find(tenant, branch).filter(Branch::active).isPresent();
    }

    /** What stands of a branch at the head of its letters. */
    public record Head(
            String name, @Nullable String address, @Nullable String phone) {}

    /** The branch that writes: the one that is named, or else the only one at which anybody works. */
    public Optional<Head> head(String tenant, @Nullable UUID branch) {
        var known = branch == null
                ? list(tenant, true, null, new Paging(0, 2, null))
                : find(tenant, branch).filter(Branch::active).stream().toList();
        return known.size() == 1
                ? Optional.of(new Head(
                        known.getFirst().name(),
                        known.getFirst().address(),
                        known.getFirst().phone()))
                : Optional.empty();
    }

    Optional<Branch> find(String tenant, UUID branch) {
        return jdbc.sql("SELECT * FROM branch WHERE tenant = ? AND branch_id = ?")
                .params(tenant, branch)
                .query((row, index) -> read(row))
                .optional();
    }

    List<Branch> list(String tenant, @Nullable Boolean active, @Nullable String q, Paging paging) {
        return wanted("SELECT * " + WANTED + "ORDER BY lower(name), branch_id LIMIT :size OFFSET :offset", tenant)
                .param("active", active)
                .param("q", q)
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query((row, index) -> read(row))
                .list();
    }

    long count(String tenant, @Nullable Boolean active, @Nullable String q) {
        return wanted("SELECT count(*) " + WANTED, tenant)
                .param("active", active)
                .param("q", q)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    @Transactional
    public Branch open(String tenant, NewBranch wanted, String by) {
        SettingsCheck.zone(wanted.timeZone());
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        var opened = named(
                wanted,
                () -> with("""
                        INSERT INTO branch (branch_id, tenant, name, address, phone, time_zone, active, created_by,
                         created_at, changed_by, changed_at)
                        VALUES (:id, :tenant, :name, :address, :phone, :timeZone, :active, :by, :now, :by, :now)
                        RETURNING *""", tenant, id, wanted)
                        .param("by", by)
                        .query((row, index) -> read(row))
                        .single());
        log.record(SecurityEntry.done("BRANCH_OPENED", id.toString(), Map.of("name", wanted.name())));
        return opened;
    }

    /** Puts a branch in the place of what it was; one that is to be closed becomes inactive. */
    @Transactional
    public Branch replace(String tenant, UUID id, NewBranch wanted, String by, @Nullable Long expected) {
        SettingsCheck.zone(wanted.timeZone());
        var before = jdbc.sql("SELECT * FROM branch WHERE tenant = ? AND branch_id = ? FOR UPDATE")
                .params(tenant, id)
                .query((row, index) -> read(row))
                .optional()
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        Refused.unless(
                expected == null || expected == before.version(),
                CommonRefusal.VERSION_CONFLICT,
                "You have seen version " + expected + ", it is now at version " + before.version() + ".");
        var replaced = named(
                wanted,
                () -> with("""
                        UPDATE branch SET name = :name, address = :address, phone = :phone, time_zone = :timeZone,
                         active = :active, version = version + 1, changed_by = :by, changed_at = :now
                        WHERE branch_id = :id AND tenant = :tenant RETURNING *""", tenant, id, wanted)
                        .param("by", by)
                        .query((row, index) -> read(row))
                        .single());
        log.record(SecurityEntry.done(
                "BRANCH_CHANGED",
                id.toString(),
                Map.of("name", wanted.name(), "active", Boolean.toString(replaced.active()))));
        return replaced;
    }

    private interface Statement {
        Branch execute();
    }

    private static Branch named(NewBranch wanted, Statement statement) {
        try {
            return statement.execute();
        } catch (DuplicateKeyException e) {
            throw new ApiProblem(ApiError.NAME_TAKEN, "There is a branch \"" + wanted.name() + "\" already.", e);
        }
    }

    private JdbcClient.StatementSpec wanted(String sql, String tenant) {
        return jdbc.sql(sql).param("tenant", tenant);
    }

    private JdbcClient.StatementSpec with(String sql, String tenant, UUID id, NewBranch wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("tenant", tenant)
                .param("name", wanted.name().strip())
                .param("address", wanted.address())
                .param("phone", wanted.phone())
                .param("timeZone", wanted.timeZone())
                .param("active", wanted.active() == null || wanted.active())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Branch read(ResultSet row) throws SQLException {
        return new Branch(
                row.getObject("branch_id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("time_zone"),
                row.getBoolean("active"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
