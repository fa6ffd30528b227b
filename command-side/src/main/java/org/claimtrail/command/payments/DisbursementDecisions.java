package org.claimtrail.command.payments;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Set;
import org.claimtrail.command.payments.DisbursementCommand.*;
import org.claimtrail.command.payments.DisbursementState.Absent;
import org.claimtrail.command.payments.DisbursementState.Approved;
import org.claimtrail.command.payments.DisbursementState.Ended;
import org.claimtrail.command.payments.DisbursementState.Executing;
import org.claimtrail.command.payments.DisbursementState.Open;
import org.claimtrail.command.payments.DisbursementState.Requested;
import org.claimtrail.command.payments.DisbursementState.Stopped;
import org.claimtrail.command.payments.DisbursementState.Unknown;
import org.claimtrail.command.payments.ProviderResult.Failed;
import org.claimtrail.command.payments.ProviderResult.Pending;
import org.claimtrail.command.payments.ProviderResult.Succeeded;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;

/** Decides on a disbursement. */
final class DisbursementDecisions {

    private static final String PROVIDER = "bank-transfer";
    private static final int FIRST_ATTEMPT = 1;
    private static final String SYSTEM = "system";
    private static final String FINANCE = "finance";
    private static final Set<String> MAY_STOP = Set.of(SYSTEM, FINANCE, "supervisor", "claims-manager");

    private DisbursementDecisions() {}

    static List<DisbursementEvent> create(DisbursementState state, CreateDisbursement c, Envelope by) {
        refuseUnlessSystem(by);
        unless(state instanceof Absent, DisbursementRefusal.DISBURSEMENT_EXISTS, exists(c.disbursementId()));
        unless(
                c.amount().isPositive(),
                DisbursementRefusal.DISBURSEMENT_AMOUNT_NOT_POSITIVE,
                "The amount is " + c.amount() + ".");
        return List.of(new DisbursementCreated(
                c.disbursementId(),
                c.paymentNumber(),
                c.claimId(),
                c.claimNumber(),
                c.claimPaymentId(),
                c.payee(),
                c.amount(),
                c.requestedBy(),
                c.approvedBy(),
                c.involved()));
    }

    /** Finance lets the money go; it is a third person who had no part in the payment until then (I5). */
    static List<DisbursementEvent> release(DisbursementState state, ReleaseDisbursement c, Envelope by) {
        require(by.hasRole(FINANCE), DisbursementRefusal.RELEASER_NOT_FINANCE);
        var order = switch (state) {
            case Approved approved -> approved.order();
            case Unknown unknown -> throw refused(DisbursementRefusal.OUTCOME_UNKNOWN);
            case Open open -> throw refused(DisbursementRefusal.ATTEMPT_OPEN);
            case Ended ended -> throw refused(DisbursementRefusal.DISBURSEMENT_ENDED);
            case Absent absent -> throw refused(DisbursementRefusal.DISBURSEMENT_NOT_FOUND);
        };
        require(!order.involved().contains(by.actor()), DisbursementRefusal.RELEASER_INVOLVED);
        require(order.payee().account() != null, DisbursementRefusal.PAYEE_ACCOUNT_MISSING);
        return List.of(new DisbursementRequested(
                c.disbursementId(),
                FIRST_ATTEMPT,
                PROVIDER,
                reference(c.disbursementId(), FIRST_ATTEMPT),
                order.payee(),
                order.amount()));
    }

    /** Takes in what the provider said; what comes late, twice or out of order changes nothing. */
    static List<DisbursementEvent> record(DisbursementState state, RecordProviderResult c, Envelope by) {
        refuseUnlessSystem(by);
        return switch (state) {
            case Absent absent -> throw refused(DisbursementRefusal.DISBURSEMENT_NOT_FOUND);
            case Approved approved -> throw refused(DisbursementRefusal.ATTEMPT_NOT_BEGUN);
            case Open open -> {
                require(c.attempt() <= open.attempt(), DisbursementRefusal.ATTEMPT_NOT_BEGUN);
                yield c.attempt() == open.attempt() ? outcome(open, c) : List.of();
            }
            case Ended ended -> {
                require(c.attempt() <= ended.attempt(), DisbursementRefusal.ATTEMPT_NOT_BEGUN);
                yield List.of();
            }
        };
    }

    /**
     * Stops what has not been released. A process that stops what has ended without money having moved finds that nothing
     * is left to do.
     */
    static List<DisbursementEvent> stop(DisbursementState state, StopDisbursement c, Envelope by) {
        require(by.roles().stream().anyMatch(MAY_STOP::contains), DisbursementRefusal.STOP_NOT_ENTITLED);
        return switch (state) {
            case Approved approved ->
                List.of(new DisbursementStopped(
                        c.disbursementId(),
                        approved.order().claimId(),
                        approved.order().claimPaymentId(),
                        c.explanation()));
            case Open open -> throw refused(DisbursementRefusal.DISBURSEMENT_RELEASED);
            case Ended ended -> {
                require(
                        by.hasRole(SYSTEM) && (ended instanceof Stopped || ended instanceof DisbursementState.Failed),
                        DisbursementRefusal.DISBURSEMENT_ENDED);
                yield List.of();
            }
            case Absent absent -> throw refused(DisbursementRefusal.DISBURSEMENT_NOT_FOUND);
        };
    }

    private static List<DisbursementEvent> outcome(Open open, RecordProviderResult c) {
        var id = c.disbursementId();
        var order = open.order();
        return switch (c.result()) {
            case Pending pending ->
                // That the provider has it is news after silence, but not after it has said so.
                open instanceof Executing
                        ? List.of()
                        : List.of(new AttemptPending(id, c.attempt(), pending.transactionId()));
            case ProviderResult.Unknown unknown ->
                open instanceof Requested
                        ? List.of(new AttemptUnknown(id, c.attempt(), unknown.explanation()))
                        : List.of();
            case Succeeded succeeded ->
                List.of(
                        new AttemptSucceeded(id, c.attempt(), succeeded.transactionId()),
                        new DisbursementPosted(
                                id,
                                order.claimId(),
                                order.claimPaymentId(),
                                order.amount(),
                                succeeded.transactionId()));
            case Failed failed ->
                List.of(
                        new AttemptFailed(id, c.attempt(), failed.transactionId(), failed.explanation()),
                        new DisbursementFailed(id, order.claimId(), order.claimPaymentId(), failed.explanation()));
        };
    }

    /** The same whenever the same attempt is sent, in the characters and the length that providers take. */
    private static String reference(DisbursementId id, int attempt) {
        return id + "-" + attempt;
    }

    private static void refuseUnlessSystem(Envelope by) {
        require(by.hasRole(SYSTEM), DisbursementRefusal.SYSTEM_ONLY);
    }

    private static void require(boolean condition, DisbursementRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(DisbursementRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }

    private static String exists(DisbursementId id) {
        return "The disbursement " + id + " exists already.";
    }
}
