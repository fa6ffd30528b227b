package org.claimtrail.command.claims;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.ClaimFile.Exposure;
import org.claimtrail.command.claims.Ledger.PendingReserve;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.Money;

/** Where a claim stands: one record a phase, so that a phase has no fields that it cannot have. */
sealed interface ClaimState {

    ClaimState BEGINNING = new Unknown();

    /** Nothing has been notified. */
    record Unknown() implements ClaimState {}

    /** A loss has been notified and nobody works on it yet. */
    record Notified(Loss loss, Party reporter, boolean acknowledged) implements ClaimState {}

    /** The claim is worked. */
    record Open(ClaimFile file) implements ClaimState {}

    /** Work on the claim has ended. */
    record Closed(ClaimFile file, Instant since) implements ClaimState {}

    /** The notification led to no claim. */
    record Voided() implements ClaimState {}

    /**
     * The state after an event.
     *
     * @param at when the event holds in the business
     */
    static ClaimState evolve(ClaimState state, ClaimEvent event, Instant at) {
        return switch (event) {
            case LossNotified e ->
                new Notified(
                        new Loss(e.claimNumber(), e.policyNumber(), e.lossDate(), e.cause(), e.currency()),
                        e.reporter(),
                        false);
            case ClaimTakenOn e -> takenOn(e, at);
            case NotificationVoided e -> new Voided();
            case ClaimAcknowledged e ->
                new Notified(notified(state).loss(), notified(state).reporter(), true);
            case ClaimOpened e -> new Open(fileOf(notified(state)));
            case ClaimClosed e -> new Closed(file(state), at);
            case ClaimReopened e -> new Open(file(state).withReopened(e.count()));
            case ClaimAssigned e -> state;
            case AssessorAppointed e -> state;
            case AssessorDismissed e -> state;
            case PolicySnapshotAttached e -> work(state, file -> file.with(e.policy()));
            case CoverageConfirmed e -> work(state, file -> file.with(Coverage.CONFIRMED));
            case RightsReserved e -> work(state, file -> file.with(Coverage.RESERVATION_OF_RIGHTS));
            case CoverageDenied e -> work(state, file -> file.with(Coverage.DENIED));
            case PartyAdded e -> work(state, file -> file.with(e.party()));
            case ExposureOpened e ->
                work(state, file -> file.with(e.exposureId(), new Exposure(e.cover(), e.claimant(), true)));
            case ExposureClosed e -> work(state, file -> file.withOpen(e.exposureId(), false));
            case ExposureReopened e -> work(state, file -> file.withOpen(e.exposureId(), true));
            case ReserveSet e -> post(state, ledger -> ledger.withReserve(e.line(), e.total()));
            case ReserveApprovalRequested e ->
                post(
                        state,
                        ledger -> ledger.withPending(
                                e.line(), new PendingReserve(e.total(), e.rationale(), e.requestedBy(), Set.of())));
            case ReserveRejected e -> post(state, ledger -> ledger.withoutPending(e.line()));
            case PaymentRequested e -> post(state, ledger -> ledger.withPayment(e.paymentId(), Payment.asked(e)));
            case PaymentApprovalRequested e -> status(state, e.paymentId(), Payment.Status.AWAITING_APPROVAL);
            case PaymentApproved e ->
                post(state, ledger -> ledger.withPayment(e.paymentId(), payment -> payment.approved(e)));
            case PaymentRejected e -> status(state, e.paymentId(), Payment.Status.REJECTED);
            case PaymentPosted e -> status(state, e.paymentId(), Payment.Status.POSTED);
            case PaymentFailed e -> status(state, e.paymentId(), Payment.Status.FAILED);
            case ReservesReleased e -> post(state, ledger -> released(ledger, e.releases()));
            case MoneyEvent e -> work(state, file -> MoneyEvolution.evolve(file, e));
        };
    }

    private static Ledger released(Ledger ledger, List<ReservesReleased.Release> releases) {
        var left = ledger;
        for (var release : releases) {
            left = left.released(release.line(), release.released());
        }
        return left;
    }

    private static ClaimState takenOn(ClaimTakenOn e, Instant at) {
        var loss = new Loss(
                e.claimNumber(),
                e.policyNumber(),
                e.lossDate(),
                e.cause(),
                e.paid().currency());
        var file = new ClaimFile(loss, null, Coverage.UNVERIFIED, Map.of(), Map.of(), Ledger.empty(e.paid()), 0);
        return e.outcome() == null ? new Open(file) : new Closed(file, at);
    }

    private static ClaimFile fileOf(Notified notified) {
        var reporter = notified.reporter();
        return new ClaimFile(
                notified.loss(),
                null,
                Coverage.UNVERIFIED,
                Map.of(reporter.id(), reporter),
                Map.of(),
                Ledger.empty(Money.zero(notified.loss().currency())),
                0);
    }

    private static Notified notified(ClaimState state) {
        if (state instanceof Notified notified) {
            return notified;
        }
        throw new IllegalStateException("The history does not begin with a notification but with " + state);
    }

    private static ClaimFile file(ClaimState state) {
        if (state instanceof Open open) {
            return open.file();
        }
        if (state instanceof Closed closed) {
            return closed.file();
        }
        throw new IllegalStateException("The history works a claim that was never opened: " + state);
    }

    private static ClaimState work(ClaimState state, UnaryOperator<ClaimFile> change) {
        var file = change.apply(file(state));
        return state instanceof Closed closed ? new Closed(file, closed.since()) : new Open(file);
    }

    private static ClaimState post(ClaimState state, UnaryOperator<Ledger> change) {
        return work(state, file -> file.with(change));
    }

    private static ClaimState status(ClaimState state, ClaimPaymentId payment, Payment.Status status) {
        return post(state, ledger -> ledger.withPayment(payment, it -> it.as(status)));
    }
}
