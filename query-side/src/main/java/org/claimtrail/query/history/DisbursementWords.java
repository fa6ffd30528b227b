package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;

import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;

/** What happened to a disbursement, without who did it. */
final class DisbursementWords {

    private DisbursementWords() {}

    static String of(DisbursementEvent event) {
        return switch (event) {
            case DisbursementCreated e ->
                "prepared disbursement " + e.paymentNumber() + " of " + money(e.amount()) + " to "
                        + e.payee().name() + " for claim " + e.claimNumber();
            case DisbursementRequested e ->
                "released " + money(e.amount()) + " to " + e.payee().name() + " through " + e.provider() + ", attempt "
                        + e.attempt();
            case AttemptPending e ->
                "noted that the provider has taken the order of attempt " + e.attempt() + ", not yet that it is paid";
            case AttemptSucceeded e -> "noted that the provider has moved the money in attempt " + e.attempt();
            case AttemptFailed e -> "noted that attempt " + e.attempt() + " failed: " + e.explanation();
            case AttemptUnknown e ->
                "noted that nobody knows whether attempt " + e.attempt() + " moved the money: " + e.explanation();
            case DisbursementPosted e ->
                "posted the disbursement of " + money(e.amount()) + ", provider's reference "
                        + e.providerTransactionId();
            case DisbursementFailed e -> "recorded that the disbursement failed: " + e.explanation();
            case AttemptResolutionProposed e ->
                "says that attempt " + e.attempt() + moved(e.moved()) + ", and waits for a second person: "
                        + e.evidence();
            case AttemptResolved e -> "settled that attempt " + e.attempt() + moved(e.moved()) + ": " + e.evidence();
            case DisbursementReversed e ->
                "recorded that " + money(e.amount()) + " came back, reference " + e.reference() + ": "
                        + e.explanation();
            case DisbursementStopped e -> "stopped the disbursement: " + e.explanation();
        };
    }

    private static String moved(boolean moved) {
        return moved ? " moved the money" : " moved no money";
    }
}
