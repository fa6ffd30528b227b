package org.claimtrail.command.payments;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where a disbursement stands: one record a phase, so that a phase has no fields that it cannot have. */
sealed interface DisbursementState {

    DisbursementState BEGINNING = new Absent();

    /** Nothing has been created. */
    record Absent() implements DisbursementState {}

    /** It may be released. */
    record Approved(Order order) implements DisbursementState {}

    /** An attempt is open: at most one at any time. */
    sealed interface Open extends DisbursementState {
        Order order();

        int attempt();
    }

    /** The order is on its way to the provider. */
    record Requested(Order order, int attempt) implements Open {}

    /** The provider has taken the order. */
    record Executing(Order order, int attempt) implements Open {}

    /**
     * The money may have moved.
     *
     * @param proposal what one person has found out; it takes a second one
     */
    record Unknown(Order order, int attempt, @Nullable Proposal proposal) implements Open {}

    /** What somebody says has become of an attempt. */
    record Proposal(String by, boolean moved) {}

    /** It has come to its end. */
    sealed interface Ended extends DisbursementState {
        /** The last attempt; 0 when there was none. */
        int attempt();
    }

    /** The money has moved. */
    record Posted(Order order, int attempt) implements Ended {}

    /** The money moved and came back. */
    record Reversed(int attempt) implements Ended {}

    /** The money has not moved and will not. */
    record Failed(int attempt) implements Ended {}

    /** It was stopped before an attempt. */
    record Stopped() implements Ended {
        @Override
        public int attempt() {
            return 0;
        }
    }

    /** What is to be paid, and who has had a part in it. */
    record Order(ClaimId claimId, ClaimPaymentId claimPaymentId, Party payee, Money amount, List<String> involved) {

        public Order {
            involved = List.copyOf(involved);
        }
    }

    static DisbursementState evolve(DisbursementState state, DisbursementEvent event) {
        return switch (event) {
            case DisbursementCreated e ->
                new Approved(new Order(e.claimId(), e.claimPaymentId(), e.payee(), e.amount(), e.involved()));
            case DisbursementRequested e -> new Requested(order(state), e.attempt());
            case AttemptPending e -> new Executing(order(state), e.attempt());
            case AttemptUnknown e -> new Unknown(order(state), e.attempt(), null);
            case AttemptSucceeded e -> new Posted(order(state), e.attempt());
            case AttemptFailed e -> new Failed(e.attempt());
            // What the attempt said has been taken in; these tell the other contexts.
            case DisbursementPosted e -> state;
            case DisbursementFailed e -> state;
            case AttemptResolved e -> state;
            case AttemptResolutionProposed e ->
                new Unknown(order(state), e.attempt(), new Proposal(e.proposedBy(), e.moved()));
            case DisbursementReversed e -> new Reversed(attempt(state));
            case DisbursementStopped e -> new Stopped();
        };
    }

    private static Order order(DisbursementState state) {
        return switch (state) {
            case Approved approved -> approved.order();
            case Open open -> open.order();
            case Absent absent -> throw impossible(state);
            case Ended ended -> throw impossible(state);
        };
    }

    private static int attempt(DisbursementState state) {
        if (state instanceof Posted posted) {
            return posted.attempt();
        }
        throw impossible(state);
    }

    private static IllegalStateException impossible(DisbursementState state) {
        return new IllegalStateException("No attempt can follow on " + state);
    }
}
