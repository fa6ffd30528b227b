package org.claimtrail.command.documents;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.documents.DocumentCommand.*;
import org.claimtrail.command.documents.DocumentState.Present;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The document's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Document extends AggregateShell {

    @AggregateIdentifier
    private @Nullable DocumentId id;

    private DocumentState state = DocumentState.BEGINNING;

    @CommandHandlerInterceptor
    void within(DocumentCommand c, Reach reach, Envelope by, Subjects subjects) {
        if (!reach.everything() && !(c instanceof UploadDocument)) {
            DocumentDecisions.refuseOutOfReach(state, standing(reach, by, subjects));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(UploadDocument c, Envelope by, Reach reach, Subjects subjects) {
        return decide(
                by, () -> DocumentDecisions.upload(state, c, by, subjects.standing(by.tenant(), c.subject(), reach)));
    }

    @CommandHandler
    long on(UploadVersion c, Envelope by, Reach reach, Subjects subjects) {
        return decide(by, () -> DocumentDecisions.newVersion(state, c, by, standing(reach, by, subjects)));
    }

    @CommandHandler
    long on(VerifyDocument c, Envelope by) {
        return decide(by, () -> DocumentDecisions.verify(state, c));
    }

    @CommandHandler
    long on(RejectDocument c, Envelope by) {
        return decide(by, () -> DocumentDecisions.reject(state, c));
    }

    @CommandHandler
    long on(ReclassifyDocument c, Envelope by) {
        return decide(by, () -> DocumentDecisions.reclassify(state, c));
    }

    @CommandHandler
    long on(WithdrawDocument c, Envelope by) {
        return decide(by, () -> DocumentDecisions.withdraw(state, c));
    }

    @EventSourcingHandler
    void on(DocumentEvent event, Envelope envelope) {
        id = event.documentId();
        state = DocumentState.evolve(state, event);
        remember(envelope);
    }

    private Standing standing(Reach reach, Envelope by, Subjects subjects) {
        return state instanceof Present present
                ? subjects.standing(by.tenant(), present.filed().subject(), reach)
                : Standing.NOWHERE;
    }
}
