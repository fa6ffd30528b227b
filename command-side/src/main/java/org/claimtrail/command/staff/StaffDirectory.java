package org.claimtrail.command.staff;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.StaffEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps everybody's state beside one another, because nobody can be chosen from single histories. It may lag behind: whoever is
 * chosen is asked himself whether he has room.
 */
@Component
@ProcessingGroup("process-staff-directory")
class StaffDirectory {

    private static final String FIND =
            "SELECT state FROM staff_directory WHERE tenant = :tenant AND staff_id = :id AND version < :version";

    private static final String KEEP = """
            INSERT INTO staff_directory (tenant, handle, staff_id, version, state)
            VALUES (:tenant, :handle, :id, :version, :state::jsonb)
            ON CONFLICT (tenant, staff_id) DO UPDATE SET version = excluded.version, state = excluded.state,
             handle = excluded.handle WHERE staff_directory.version < excluded.version""";

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(StaffEvent event, DomainEventMessage<?> message) {
        var by = Envelope.from(message.getMetaData());
        var version = message.getSequenceNumber();
        find(by.tenant(), event, version).ifPresent(before -> {
            var after = before.after(event, by.recordedAt());
            jdbc.sql(KEEP)
                    .param("tenant", by.tenant())
                    .param("handle", after.handle())
                    .param("id", event.staffId().value())
                    .param("version", version)
                    .param("state", StoredColleagues.JSON.writeValueAsString(after))
                    .update();
        });
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM staff_directory").update();
    }

    /** The state before the event; empty when the event has been taken in. */
    private Optional<StaffFacts> find(String tenant, StaffEvent event, long version) {
        if (version == 0) {
            return Optional.of(StaffFacts.NOBODY);
        }
        return jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("id", event.staffId().value())
                .param("version", version)
                .query((row, index) -> StoredColleagues.JSON.readValue(row.getString(1), StaffFacts.class))
                .optional();
    }
}
