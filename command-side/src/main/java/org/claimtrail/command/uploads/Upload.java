package org.claimtrail.command.uploads;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.uploads.UploadCommand.CompleteUpload;
import org.claimtrail.command.uploads.UploadCommand.FailUpload;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;

/** The upload's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Upload extends AggregateShell {

    @AggregateIdentifier
    private @Nullable UploadId id;

    private UploadState state = UploadState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(ReceiveUpload c, Envelope by) {
        return decide(by, () -> UploadDecisions.receive(state, c));
    }

    @CommandHandler
    long on(CompleteUpload c, Envelope by) {
        return decide(by, () -> UploadDecisions.complete(state, c));
    }

    @CommandHandler
    long on(FailUpload c, Envelope by) {
        return decide(by, () -> UploadDecisions.fail(state, c));
    }

    @EventSourcingHandler
    void on(UploadEvent event, Envelope envelope) {
        id = event.uploadId();
        state = UploadState.evolve(state, event);
        remember(envelope);
    }
}
