package org.claimtrail.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.storage.EventJson;
import org.claimtrail.query.shared.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of one aggregate, or of a claim with all that belongs to it. */
@Component
public class HistoryRows {

    private static final String OF_AGGREGATE = """
            SELECT * FROM history WHERE tenant = :tenant AND context = :context AND aggregate_id = :id
            ORDER BY sequence""";

    private static final String OF_CLAIM = """
            SELECT * FROM history WHERE tenant = :tenant AND context = 'claims' AND aggregate_id = :id
            UNION ALL
            SELECT * FROM history WHERE tenant = :tenant AND context = 'payments' AND aggregate_id IN
             (SELECT aggregate_id FROM history WHERE tenant = :tenant AND claim_id = :id AND context = 'payments')
            ORDER BY context, aggregate_id, sequence""";

    private static final String AROUND_CLAIM = """
            SELECT * FROM history WHERE tenant = :tenant AND context = 'claims' AND aggregate_id = :id
            UNION ALL
            SELECT h.* FROM history h JOIN
             (SELECT DISTINCT context, aggregate_id, part_id FROM history WHERE tenant = :tenant AND claim_id = :id) named
             ON h.context = named.context AND h.aggregate_id = named.aggregate_id
              AND (named.part_id IS NULL OR h.part_id = named.part_id)
            WHERE h.tenant = :tenant
            ORDER BY context, aggregate_id, sequence""";

    private final JdbcClient jdbc;
    private final EventJson events;

    HistoryRows(JdbcClient jdbc, EventJson events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The events of an aggregate, the oldest first. */
    public List<HistoryRow> ofAggregate(String tenant, String context, UUID id) {
        return jdbc.sql(OF_AGGREGATE)
                .param("tenant", tenant)
                .param("context", context)
                .param("id", id)
                .query((row, index) -> row(row))
                .list();
    }

    /** The events of a claim and of its disbursements, the oldest first: all that the claim is made of. */
    public List<HistoryRow> ofClaim(String tenant, UUID claimId) {
        return ofClaim(OF_CLAIM, tenant, claimId);
    }

    /** These, and those of everything else that belongs to the claim: clocks, diary, documents, orders, limits and so on. */
    public List<HistoryRow> aroundClaim(String tenant, UUID claimId) {
        return ofClaim(AROUND_CLAIM, tenant, claimId);
    }

    private List<HistoryRow> ofClaim(String sql, String tenant, UUID claimId) {
        return merged(jdbc.sql(sql)
                .param("tenant", tenant)
                .param("id", claimId)
                .query((row, index) -> row(row))
                .list());
    }

    /** Merges by time what several aggregates recorded; within one, its own order holds, whatever the clocks say. */
    private static List<HistoryRow> merged(List<HistoryRow> rows) {
        var byTime = Comparator.<Trail, Instant>comparing(
                        trail -> trail.next().recorded().envelope().recordedAt())
                .thenComparing(trail -> trail.next().context());
        var trails = new PriorityQueue<>(byTime);
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.recorded().aggregateId()))
                .values()
                .forEach(trail -> trails.add(new Trail(trail, 0)));
        var merged = new ArrayList<HistoryRow>(rows.size());
        while (!trails.isEmpty()) {
            var first = trails.remove();
            merged.add(first.next());
            if (first.place() + 1 < first.rows().size()) {
                trails.add(new Trail(first.rows(), first.place() + 1));
            }
        }
        return merged;
    }

    private record Trail(List<HistoryRow> rows, int place) {
        HistoryRow next() {
            return rows.get(place);
        }
    }

    private HistoryRow row(ResultSet row) throws SQLException {
        var type = row.getString("type");
        var revision = row.getInt("revision");
        var payload = row.getString("payload");
        return new HistoryRow(
                row.getString("context"),
                type,
                revision,
                payload,
                events.read(type, revision, payload),
                new Recorded(row.getString("aggregate_id"), row.getLong("sequence"), envelope(row)));
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        return new Envelope(
                row.getString("tenant"),
                row.getString("actor"),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                row.getString("command"),
                row.getString("command_id"),
                "",
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("address"),
                row.getString("reason"),
                at(row, "recorded_at"),
                at(row, "effective_at"),
                null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
