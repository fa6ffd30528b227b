package org.claimtrail.query.clocks.clockpacks;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.CalendarEvent.*;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps the versions of tenants' packs, and the holidays that they have added. */
@Component
@ProcessingGroup(ReadModels.CLOCK_PACKS)
class ClockPacksProjection implements ReadModel {

    private static final String PUBLISHED = """
            INSERT INTO clock_pack (tenant, code, version, content, published_by, published_at)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String ADDED = """
            INSERT INTO clock_holiday (tenant, calendar, day, name, added_by, added_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String REMOVED = "DELETE FROM clock_holiday WHERE tenant = ? AND calendar = ? AND day = ?";

    private final ReadModelWriter writer;

    ClockPacksProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CLOCK_PACKS;
    }

    @Override
    public List<String> tables() {
        return List.of("clock_pack", "clock_holiday");
    }

    @EventHandler
    void on(ClockPackPublished event, DomainEventMessage<?> message) {
        var recorded = Recorded.of(message);
        var pack = event.pack();
        writer.write(
                readModel(),
                message,
                List.of(Statement.add(
                        PUBLISHED,
                        text(recorded.tenant()),
                        text(pack.code()),
                        count(pack.version()),
                        text(StoredPack.text(pack)),
                        text(recorded.envelope().actor()),
                        at(recorded.envelope().recordedAt()))));
    }

    @EventHandler
    void on(CalendarEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(CalendarEvent event, Recorded recorded) {
        var tenant = text(recorded.tenant());
        return switch (event) {
            case HolidayAdded e ->
                Statement.add(
                        ADDED,
                        tenant,
                        text(e.calendar()),
                        day(e.holiday().date()),
                        text(e.holiday().name()),
                        text(recorded.envelope().actor()),
                        at(recorded.envelope().recordedAt()),
                        number(recorded.version()));
            case HolidayRemoved e -> Statement.change(REMOVED, tenant, text(e.calendar()), day(e.date()));
        };
    }
}
