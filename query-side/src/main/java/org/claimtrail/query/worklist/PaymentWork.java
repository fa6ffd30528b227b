package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.ATTEMPT_TO_RESOLVE;
import static org.claimtrail.query.worklist.WorkKind.PAYMENT_TO_RELEASE;

import java.util.List;
import java.util.UUID;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;

/** What is to be done about money on its way. */
final class PaymentWork {

    private PaymentWork() {}

    static void take(DisbursementEvent event, Work work) {
        var payment = event.disbursementId().value();
        switch (event) {
            case DisbursementCreated e -> created(e, work);
            case DisbursementRequested e -> work.done(PAYMENT_TO_RELEASE, payment, "");
            case DisbursementHeld e -> work.done(PAYMENT_TO_RELEASE, payment, "");
            case DisbursementHoldLifted e -> toRelease(payment, work);
            case AttemptUnknown e ->
                work.appears(Item.of(
                                ATTEMPT_TO_RESOLVE,
                                payment,
                                "Find out what has become of attempt " + e.attempt() + " to pay")
                        .because(e.explanation()));
            case AttemptResolutionProposed e ->
                work.changes(ATTEMPT_TO_RESOLVE, payment, "", "barred = ?", text(Terms.text(List.of(e.proposedBy()))));
            case AttemptResolved e -> work.done(ATTEMPT_TO_RESOLVE, payment, "");
            case AttemptPending e -> work.done(ATTEMPT_TO_RESOLVE, payment, "");
            case DisbursementPosted e -> work.over(payment);
            case DisbursementFailed e -> work.over(payment);
            case DisbursementStopped e -> work.over(payment);
            // What ends it comes with these.
            case AttemptSucceeded e -> {}
            case AttemptFailed e -> {}
            case DisbursementReversed e -> {}
        }
    }

    private static void created(DisbursementCreated e, Work work) {
        var payment = e.disbursementId().value();
        work.about(Matter.of(WorkArea.PAYMENT, payment)
                .numbered(e.paymentNumber())
                .titled(e.payee().name())
                .on(e.claimId(), e.claimNumber())
                .with(Terms.barred(e.involved().toArray(String[]::new)).amount(e.amount())));
        toRelease(payment, work);
    }

    private static void toRelease(UUID payment, Work work) {
        work.appears(Item.of(PAYMENT_TO_RELEASE, payment, "Release or stop the payment to"));
    }
}
