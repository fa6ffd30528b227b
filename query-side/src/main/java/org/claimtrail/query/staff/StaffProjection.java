package org.claimtrail.query.staff;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.springframework.stereotype.Component;

/** Keeps who works for a tenant, and what each has to do. */
@Component
@ProcessingGroup(ReadModels.STAFF)
class StaffProjection implements ReadModel {

    private final ReadModelWriter writer;

    StaffProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.STAFF;
    }

    @Override
    public List<String> tables() {
        return List.of("staff_summary", "staff_absence", "staff_block", "staff_claim", "staff_activity");
    }

    @EventHandler
    void on(StaffEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, StaffStatements.of(event, Recorded.of(message)));
    }

    @EventHandler
    void on(ActivityEvent event, DomainEventMessage<?> message) {
        var statements = StaffStatements.ofActivity(event, Recorded.of(message));
        if (!statements.isEmpty()) {
            writer.write(readModel(), message, statements);
        }
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
