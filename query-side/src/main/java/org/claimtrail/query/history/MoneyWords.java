package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import java.util.stream.Collectors;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.NetPayable.Calculated;

/** What happened to the money of a claim beside reserves and payments, without who did it. */
final class MoneyWords {

    private MoneyWords() {}

    static String of(MoneyEvent event) {
        return switch (event) {
            case LossAdjusted e ->
                "adjusted a loss to " + money(e.calculation().loss()) + ", of which "
                        + money(e.calculation().net()) + " is payable" + steps(e) + ": " + e.rationale();
            case AdjustmentOutdated e ->
                "noted that other claims have used up the shared deductible but for " + money(e.remaining())
                        + ": the loss is to be adjusted again";
            case PaymentHoldRequested e ->
                "asked for " + money(e.amount()) + " of the limit of "
                        + e.limit().cover() + " that the claims of " + e.limit().policyNumber() + " share";
            case PaymentHoldGranted e -> "noted that the payment's part of the shared limit is set aside";
            case PaymentHoldRefused e ->
                "noted that the shared limit has only " + money(e.remaining()) + " left: the payment will not be made";
            case PaymentHoldConfirmed e -> "gave notice that the payment's part of the shared limit is used up";
            case PaymentHoldReleased e -> "gave the payment's part of the shared limit back";
            case PaymentVoteRecorded e ->
                "voted for a payment, vote " + e.votes() + " of the " + e.needed() + " that it takes";
            case ReserveVoteRecorded e ->
                "voted for a reserve of " + money(e.total()) + " for " + e.line() + ", vote " + e.votes() + " of the "
                        + e.needed() + " that it takes";
            case PayeeChanged e -> "had a payment go to " + e.payee().name() + account(e);
            case PartyAccountChanged e ->
                e.account() == null ? "took the account of a party away" : "gave a party another account";
            case PaymentApprovalVoided e -> "voided the approval of a payment: " + e.explanation();
            case PaymentWithdrawn e -> "withdrew a payment: " + e.explanation();
            case PaymentResubmitted e ->
                "asked again for a payment, now of " + money(e.amount()) + " to "
                        + e.payee().name() + ": " + e.explanation();
            case PaymentReversed e -> "recorded that " + money(e.amount()) + " came back: " + e.explanation();
        };
    }

    private static String steps(LossAdjusted e) {
        return e.calculation().steps().isEmpty()
                ? ""
                : e.calculation().steps().stream().map(MoneyWords::step).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String step(Calculated step) {
        return words(step.step()) + " " + money(step.after());
    }

    private static String account(PayeeChanged e) {
        return e.payee().account() == null ? ", of whom no account is known" : "";
    }
}
