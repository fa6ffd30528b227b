package org.claimtrail.command.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of receipts. */
public class CommandReceipts {

    private static final String INSERT = """
            INSERT INTO command_receipt (tenant, command_id, fingerprint, aggregate_id, version, position)
            VALUES (:tenant, :commandId, :fingerprint, :aggregateId, :version,
                    (SELECT global_index FROM domain_event
                     WHERE aggregate_identifier = :aggregateId AND sequence_number = :version))
            RETURNING position
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    public CommandReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the receipt of a command that was accepted, in the transaction of its events; a key that was used before makes it
     * fail. The position comes with it, in the same round trip; there is none where the events are in another store.
     */
    StoredReceipt accept(Envelope envelope, String aggregateId, long version) {
        var position = new @Nullable Long[1];
        jdbc.sql(INSERT)
                .param("tenant", envelope.tenant())
                .param("commandId", envelope.commandId())
                .param("fingerprint", envelope.fingerprint())
                .param("aggregateId", aggregateId)
                .param("version", version)
                .query(row -> {
                    position[0] = row.getObject(1, Long.class);
                });
        return new StoredReceipt(envelope.fingerprint(), aggregateId, version, position[0], null);
    }

    /** Writes the receipt of a command that was refused, unless there is a receipt with its key already. */
    boolean refuse(Envelope envelope, String aggregateId, RefusalDetails refusal) {
        return jdbc.sql("""
                        INSERT INTO command_receipt (tenant, command_id, fingerprint, aggregate_id, version, refusal)
                        VALUES (:tenant, :commandId, :fingerprint, :aggregateId, -1, :refusal::jsonb)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("tenant", envelope.tenant())
                        .param("commandId", envelope.commandId())
                        .param("fingerprint", envelope.fingerprint())
                        .param("aggregateId", aggregateId)
                        .param("refusal", json.writeValueAsString(refusal))
                        .update()
                == 1;
    }

    Optional<StoredReceipt> find(String tenant, String commandId) {
        return jdbc.sql("SELECT fingerprint, aggregate_id, version, position, refusal FROM command_receipt"
                        + " WHERE tenant = :tenant AND command_id = :commandId")
                .param("tenant", tenant)
                .param("commandId", commandId)
                .query((row, number) -> read(row))
                .optional();
    }

    private StoredReceipt read(ResultSet row) throws SQLException {
        var refusal = row.getString("refusal");
        return new StoredReceipt(
                row.getString("fingerprint"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getObject("position", Long.class),
                refusal == null ? null : json.readValue(refusal, RefusalDetails.class));
    }

    /** Forgets receipts of that age, after which a repeated key counts as a new command. */
    public int purgeOlderThan(Duration age, Instant now) {
        return jdbc.sql("DELETE FROM command_receipt WHERE recorded_at < :before")
                .param("before", now.minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }
}
