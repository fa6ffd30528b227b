package org.claimtrail.command.staff;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads one person out of his own events, always current, and all of them out of the directory. */
@Component
final class StoredColleagues implements Colleagues {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventStore events;
    private final JdbcClient jdbc;

    StoredColleagues(EventStore events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StaffFacts> find(String tenant, String handle) {
        var facts = StaffFacts.NOBODY;
        for (var stored : StoredEvents.of(events, tenant, StaffEvent.class, StaffId.of(tenant, handle))) {
            facts = facts.after(stored.event(), stored.by().recordedAt());
        }
        return facts.handle().isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    @Override
    public List<StaffFacts> all(String tenant) {
        return jdbc
                .sql("SELECT state FROM staff_directory WHERE tenant = ? ORDER BY handle")
                .param(tenant)
                .query((row, index) -> JSON.readValue(row.getString(1), StaffFacts.class))
                .list()
                .stream()
                .filter(facts -> facts.profile() != null)
                .toList();
    }
}
