package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Open;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.NetPayable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a claim's payments and adjustments out of its own events: always current, and without a lock on the claim. */
@Component
final class StoredSettlements implements Settlements {

    private final EventStore events;

    StoredSettlements(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Settlement> find(String tenant, ClaimId claim, ClaimPaymentId id) {
        var state = ClaimState.BEGINNING;
        var calculations = new HashMap<ExposureId, NetPayable>();
        for (var stored : StoredEvents.of(events, tenant, ClaimEvent.class, claim)) {
            state = ClaimState.evolve(state, stored.event(), stored.by());
            if (stored.event() instanceof LossAdjusted adjusted) {
                calculations.put(adjusted.exposureId(), adjusted.calculation());
            }
        }
        var payment = payment(state, id);
        return payment == null
                ? Optional.empty()
                : Optional.of(new Settlement(
                        payment.status().name(),
                        payment.holds(),
                        payment.payee(),
                        payment.amount(),
                        payment.payout(),
                        payment.isOwed() ? calculations.get(payment.line().exposure()) : null));
    }

    private static @Nullable Payment payment(ClaimState state, ClaimPaymentId id) {
        return switch (state) {
            case Open open -> open.file().ledger().payments().get(id);
            case Closed closed -> closed.file().ledger().payments().get(id);
            case ClaimState.Unknown unknown -> null;
            case ClaimState.Notified notified -> null;
            case ClaimState.Voided voided -> null;
        };
    }
}
