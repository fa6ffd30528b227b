package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Open;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a claim's recoveries out of its own events: always current, and without a lock on the claim. */
@Component
final class StoredSalvageRecoveries implements SalvageRecoveries {

    private final EventStore events;

    StoredSalvageRecoveries(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<OpenRecovery> open(String tenant, ClaimId claimId, RecoveryId recoveryId) {
        return Optional.ofNullable(file(tenant, claimId))
                .flatMap(file -> Optional.ofNullable(file.recoveries().byId().get(recoveryId))
                        .filter(recovery -> recovery.isOpen() && recovery.kind() == Kind.SALVAGE)
                        .map(recovery -> new OpenRecovery(
                                file.loss().claimNumber(), file.ledger().currency())));
    }

    private @Nullable ClaimFile file(String tenant, ClaimId claimId) {
        var state = ClaimState.BEGINNING;
        for (var stored : StoredEvents.of(events, tenant, ClaimEvent.class, claimId)) {
            state = ClaimState.evolve(state, stored.event(), stored.by());
        }
        return switch (state) {
            case Open open -> open.file();
            case Closed closed -> closed.file();
            case ClaimState.Unknown unknown -> null;
            case ClaimState.Notified notified -> null;
            case ClaimState.Voided voided -> null;
        };
    }
}
