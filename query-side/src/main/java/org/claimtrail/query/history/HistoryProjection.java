package org.claimtrail.query.history;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.storage.EventJson;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Copies every event of every aggregate, so that the trail of one of them is one range of an index. */
@Component
@ProcessingGroup(ReadModels.HISTORY)
class HistoryProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO history (tenant, context, aggregate_id, sequence, claim_id, part_id, type, revision, payload, actor,
             roles, address, command, command_id, reason, correlation_id, causation_id, effective_at, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ReadModelWriter writer;
    private final EventJson events;

    HistoryProjection(ReadModelWriter writer, EventJson events) {
        this.writer = writer;
        this.events = events;
    }

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }

    @Override
    public List<String> tables() {
        return List.of("history");
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(row(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private Statement row(DomainEvent event, Recorded recorded) {
        var envelope = recorded.envelope();
        var belonging = Belonging.of(event);
        var type = events.typeOf(event.getClass());
        return Statement.add(
                ADD,
                text(envelope.tenant()),
                text(type.substring(0, type.indexOf('.'))),
                id(UUID.fromString(recorded.aggregateId())),
                number(recorded.version()),
                id(belonging.claim()),
                id(belonging.part()),
                text(type),
                count(events.revisionOf(event.getClass())),
                text(events.write(event)),
                text(envelope.actor()),
                text(String.join(",", envelope.roles())),
                text(envelope.address()),
                text(envelope.command()),
                text(envelope.commandId()),
                text(envelope.reason()),
                text(envelope.correlationId()),
                text(envelope.causationId()),
                at(envelope.effectiveAt()),
                at(envelope.recordedAt()));
    }
}
