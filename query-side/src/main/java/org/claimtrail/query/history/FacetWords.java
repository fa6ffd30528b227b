package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import java.util.stream.Collectors;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What happened to a facet of a claim, without who did it. */
final class FacetWords {

    private FacetWords() {}

    static String of(FacetEvent event) {
        return switch (event) {
            case InformationRequested e ->
                "asked for " + String.join(", ", e.documents()) + (e.dueOn() == null ? "" : " by " + e.dueOn()) + ": "
                        + e.explanation();
            case InformationReceived e ->
                "noted that " + String.join(", ", e.documents()) + " came"
                        + (e.complete() ? "; nothing is missing any more" : "");
            case DocumentAttached e -> "put a document on the file: " + e.type();
            case ProofOfLossCompleted e ->
                "recorded that the loss is proved, by " + e.documents().size() + " documents";
            case InvestigationReferred e ->
                "referred the claim for investigation: " + e.grounds()
                        + (e.score() == null
                                ? ""
                                : "; " + e.score().source() + " scored "
                                        + e.score().value());
            case InvestigationCleared e -> "cleared the claim: " + e.findings();
            case FraudConfirmed e -> "confirmed fraud: " + e.findings();
            case DenialProposed e -> "proposed to deny the coverage under " + e.provision() + ": " + e.explanation();
            case DenialRejected e -> "turned the proposed denial down: " + e.explanation();
            case DenialWithdrawn e -> "withdrew the denial of " + e.deniedBy() + ": " + e.explanation();
            case AppealLodged e ->
                "noted the appeal of " + e.lodgedBy() + " against " + of(e.against()) + ": " + e.grounds();
            case AppealDecided e ->
                (e.result() == Result.UPHELD ? "upheld " : "overturned ") + of(e.against()) + " on appeal: "
                        + e.reasons();
            case LitigationOpened e ->
                (e.stage() == Stage.NOTICE
                                ? "noted that " + e.plaintiff() + " has given notice of a suit"
                                : "noted the suit of " + e.plaintiff())
                        + amount(" for ", e.suit().claimed());
            case LitigationAdvanced e -> "noted how the suit goes on: " + e.explanation();
            case JudgmentRecorded e ->
                "recorded the judgment of " + e.judgedOn() + " for the " + words(e.winner())
                        + amount(" over ", e.amount()) + (e.payBy() == null ? "" : ", to be paid by " + e.payBy());
            case LitigationSettled e ->
                "recorded that the suit was settled on " + e.settledOn() + amount(" for ", e.amount()) + ": "
                        + e.terms();
            case DuplicateSuspected e ->
                "noted that the same loss seems to have been notified as "
                        + e.resemblances().stream()
                                .map(Resemblance::claimNumber)
                                .collect(Collectors.joining(", "));
            case DuplicateDismissed e -> "found that it is another loss: " + e.explanation();
            case NotificationRestored e -> "took the notification up again";
            case CatastropheAssigned e -> "assigned the loss to catastrophe " + e.code();
            case CatastropheRemoved e -> "took the loss out of catastrophe " + e.code() + ": " + e.explanation();
        };
    }

    private static String of(Against decision) {
        return switch (decision) {
            case VOIDING -> "the voiding of the notification";
            case DENIAL -> "the denial";
            case PAYMENT -> "a decision on payment";
            case CLOSURE -> "the closure";
        };
    }

    private static String amount(String before, @Nullable Money amount) {
        return amount == null ? "" : before + money(amount);
    }
}
