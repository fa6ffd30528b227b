package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.TakenOnEvent;

/** What happened to a claim, without who did it. */
final class ClaimWords {

    private ClaimWords() {}

    static String of(ClaimEvent event) {
        return switch (event) {
            case LossNotified e ->
                "notified loss " + e.claimNumber() + " on policy " + e.policyNumber() + ": " + e.cause() + " "
                        + day(e.lossDate());
            case ClaimAcknowledged e -> "acknowledged the claim, handled by " + e.handler() + documents(e);
            case ClaimOpened e ->
                "opened the claim" + (e.catastropheCode() == null ? "" : " under catastrophe " + e.catastropheCode());
            case PolicySnapshotAttached e ->
                "attached policy " + e.policy().policyNumber() + " as it stood on "
                        + e.policy().asOf();
            case ClaimAssigned e -> "assigned the claim to " + e.handler() + overruled(e);
            case AssessorAppointed e -> "appointed " + e.assessor() + " to assess the loss";
            case AssessorDismissed e -> "dismissed the assessor " + e.assessor() + ": " + e.explanation();
            case NotificationVoided e ->
                "voided the notification: " + words(e.reason())
                        + (e.explanation() == null ? "" : "; " + e.explanation());
            case CoverageConfirmed e -> "confirmed the coverage: " + e.rationale();
            case RightsReserved e -> "reserved the insurer's rights: " + e.grounds();
            case CoverageDenied e -> "denied the coverage under " + e.provision() + ": " + e.explanation();
            case PartyAdded e ->
                "added " + e.party().name() + " as " + words(e.party().role());
            case ExposureOpened e -> "opened an exposure under cover " + e.cover();
            case ExposureClosed e -> "closed an exposure";
            case ExposureReopened e -> "reopened an exposure";
            case ReserveSet e -> "set the reserve of " + e.line() + " to " + money(e.total());
            case ReserveApprovalRequested e ->
                "asked for approval of a reserve of " + money(e.total()) + " for " + e.line();
            case ReserveRejected e ->
                "rejected the reserve of " + money(e.total()) + " for " + e.line() + ": " + e.explanation();
            case ReservesReleased e ->
                "released reserves: "
                        + e.releases().stream()
                                .map(release -> money(release.released()) + " of " + release.line())
                                .collect(Collectors.joining(", "));
            case RecoveryEvent e -> RecoveryWords.of(e);
            case ClaimClosed e -> "closed the claim: " + words(e.outcome());
            case ClaimReopened e -> "reopened the claim, for the " + ordinal(e.count()) + " time: " + e.explanation();
            case ClaimTakenOn e -> takenOn(e);
            case TakenOnEvent e -> TakenOnWords.of(e);
            case PaymentRequested e ->
                "requested a " + words(e.type()) + " payment of " + money(e.amount()) + " to "
                        + e.payee().name() + " from " + e.line();
            case PaymentApprovalRequested e ->
                "asked for approval of a payment; with it the claim comes to " + money(e.cumulative());
            case PaymentApproved e ->
                "approved the payment of " + money(e.amount()) + " to "
                        + e.payee().name();
            case PaymentRejected e -> "rejected a payment: " + e.explanation();
            case PaymentPosted e ->
                "recorded that " + money(e.amount()) + " has been paid, reference " + e.providerReference();
            case PaymentFailed e -> "recorded that a payment failed: " + e.explanation();
            case FacetEvent e -> FacetWords.of(e);
            case MoneyEvent e -> MoneyWords.of(e);
        };
    }

    private static String takenOn(ClaimTakenOn e) {
        return "took claim " + e.claimNumber() + " on from an earlier system, with " + money(e.paid()) + " paid and "
                + money(e.outstanding()) + " outstanding";
    }

    private static String documents(ClaimAcknowledged e) {
        return e.requiredDocuments().isEmpty() ? "" : "; required: " + String.join(", ", e.requiredDocuments());
    }

    private static String day(LossDate date) {
        return switch (date.precision()) {
            case DAY -> "on " + date.date();
            case MONTH -> "in " + date.date().toString().substring(0, 7);
            case YEAR -> "in " + date.date().getYear();
        };
    }

    private static String ordinal(int count) {
        var teen = count % 100 >= 11 && count % 100 <= 13;
        return count
                + switch (teen ? 0 : count % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String overruled(ClaimAssigned e) {
        var overruled = e.overruled();
        return overruled == null
                ? ""
                : " in spite of "
                        + String.join(", ", overruled.against())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ') + ": " + overruled.explanation();
    }
}
