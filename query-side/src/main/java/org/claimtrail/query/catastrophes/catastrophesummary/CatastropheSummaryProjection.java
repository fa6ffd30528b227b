package org.claimtrail.query.catastrophes.catastrophesummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a catastrophe. */
@Component
@ProcessingGroup(ReadModels.CATASTROPHE_SUMMARY)
class CatastropheSummaryProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO catastrophe_summary (catastrophe_id, tenant, code, name, perils, area, first_day, last_day,
             declared_by, declared_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String AMEND = """
            UPDATE catastrophe_summary SET name = ?, perils = ?, area = ?, first_day = ?, last_day = ?, changed_at = ?,
             version = ? WHERE catastrophe_id = ?""";

    private static final String END =
            "UPDATE catastrophe_summary SET last_day = ?, changed_at = ?, version = ? WHERE catastrophe_id = ?";

    private final ReadModelWriter writer;

    CatastropheSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CATASTROPHE_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("catastrophe_summary");
    }

    @EventHandler
    void on(CatastropheEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(CatastropheEvent event, Recorded recorded) {
        var key = id(event.catastropheId().value());
        var recordedAt = at(recorded.envelope().recordedAt());
        var version = number(recorded.version());
        return switch (event) {
            case CatastropheDeclared e ->
                Statement.add(
                        ADD,
                        key,
                        text(recorded.tenant()),
                        text(e.code()),
                        text(e.extent().name()),
                        perils(e.extent()),
                        text(e.extent().area()),
                        day(e.extent().from()),
                        day(e.extent().to()),
                        text(recorded.envelope().actor()),
                        recordedAt,
                        recordedAt,
                        version);
            case CatastropheAmended e ->
                Statement.change(
                        AMEND,
                        text(e.extent().name()),
                        perils(e.extent()),
                        text(e.extent().area()),
                        day(e.extent().from()),
                        day(e.extent().to()),
                        recordedAt,
                        version,
                        key);
            case CatastropheEnded e -> Statement.change(END, day(e.on()), recordedAt, version, key);
        };
    }

    private static SqlValue perils(Extent extent) {
        var line = CatastropheRow.LINE;
        return text(line + String.join(line, extent.perils()) + line);
    }
}
