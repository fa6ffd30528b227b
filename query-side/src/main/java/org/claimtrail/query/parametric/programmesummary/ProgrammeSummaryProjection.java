package org.claimtrail.query.parametric.programmesummary;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.springframework.stereotype.Component;

/** Keeps one row a programme, and one an enrolled policy. */
@Component
@ProcessingGroup(ReadModels.PROGRAMME_SUMMARY)
class ProgrammeSummaryProjection implements ReadModel {

    private final ReadModelWriter writer;

    ProgrammeSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.PROGRAMME_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("parametric_programme", "parametric_enrolment");
    }

    @EventHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, ProgrammeStatements.of(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
