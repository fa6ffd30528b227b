package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.springframework.stereotype.Component;

/** Keeps one row a vendor, order, supplement, issue and comment; what relates them is found when it is asked for. */
@Component
@ProcessingGroup(ReadModels.SUPPLY_SUMMARY)
class SupplySummaryProjection implements ReadModel {

    private final ReadModelWriter writer;
    private final SupplyJson json;

    SupplySummaryProjection(ReadModelWriter writer, SupplyJson json) {
        this.writer = writer;
        this.json = json;
    }

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("vendor_summary", "order_summary", "order_supplement", "issue_summary", "issue_comment");
    }

    @EventHandler
    void on(VendorEvent event, DomainEventMessage<?> message) {
        var statement = new VendorStatements(json, Recorded.of(message)).of(event);
        writer.write(readModel(), message, List.of(statement));
    }

    @EventHandler
    void on(OrderEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, new OrderStatements(json, Recorded.of(message)).of(event));
    }

    @EventHandler
    void on(IssueEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, new IssueStatements(Recorded.of(message)).of(event));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
