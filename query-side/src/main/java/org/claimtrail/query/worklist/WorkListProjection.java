package org.claimtrail.query.worklist;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.springframework.stereotype.Component;

/** Keeps what waits for a human being; what that is in each context is said by a class of its own. */
@Component
@ProcessingGroup(ReadModels.WORK_LIST)
class WorkListProjection implements ReadModel {

    private final ReadModelWriter writer;

    WorkListProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.WORK_LIST;
    }

    @Override
    public List<String> tables() {
        return List.of("work_matter", "work_item");
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message) {
        take(event, message, ClaimWork::take);
    }

    @EventHandler
    void on(DisbursementEvent event, DomainEventMessage<?> message) {
        take(event, message, PaymentWork::take);
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        take(event, message, ClockWork::take);
    }

    @EventHandler
    void on(AlertEvent event, DomainEventMessage<?> message) {
        take(event, message, AlertWork::take);
    }

    @EventHandler
    void on(DocumentEvent event, DomainEventMessage<?> message) {
        take(event, message, DocumentWork::take);
    }

    @EventHandler
    void on(ActivityEvent event, DomainEventMessage<?> message) {
        take(event, message, DiaryWork::take);
    }

    @EventHandler
    void on(StaffEvent event, DomainEventMessage<?> message) {
        take(event, message, StaffWork::take);
    }

    @EventHandler
    void on(OrderEvent event, DomainEventMessage<?> message) {
        take(event, message, SupplyWork::take);
    }

    @EventHandler
    void on(IssueEvent event, DomainEventMessage<?> message) {
        take(event, message, SupplyWork::take);
    }

    @EventHandler
    void on(VendorEvent event, DomainEventMessage<?> message) {
        take(event, message, SupplyWork::take);
    }

    @EventHandler
    void on(AuthorityEvent event, DomainEventMessage<?> message) {
        take(event, message, AuthorityWork::take);
    }

    @EventHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message) {
        take(event, message, AuthorityWork::take);
    }

    @EventHandler
    void on(SalvageEvent event, DomainEventMessage<?> message) {
        take(event, message, RecoveryWork::take);
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        take(event, message, LetterWork::take);
    }

    @EventHandler
    void on(LetterTemplateEvent event, DomainEventMessage<?> message) {
        take(event, message, LetterWork::take);
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    /** Most events concern nobody's work: they cost nothing. */
    private <E extends DomainEvent> void take(E event, DomainEventMessage<?> message, BiConsumer<E, Work> rules) {
        var work = new Work(message);
        rules.accept(event, work);
        if (!work.statements().isEmpty()) {
            writer.write(readModel(), message, work.statements());
        }
    }
}
