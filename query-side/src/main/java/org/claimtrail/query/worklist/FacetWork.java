package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.events.claims.AppealEvent;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.DenialEvent;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.OriginEvent;
import org.claimtrail.events.claims.OriginEvent.*;

/** What is to be done about the facets of a claim. */
final class FacetWork {

    private final Work work;
    private final UUID claim;

    private FacetWork(Work work, UUID claim) {
        this.work = work;
        this.claim = claim;
    }

    static void take(FacetEvent event, Work work) {
        var facets = new FacetWork(work, event.claimId().value());
        switch (event) {
            case DocumentationEvent e -> facets.documentation(e);
            case InvestigationEvent e -> facets.investigation(e);
            case DenialEvent e -> facets.denial(e);
            case AppealEvent e -> facets.appeal(e);
            case LitigationEvent e -> facets.litigation(e);
            case OriginEvent e -> facets.origin(e);
        }
    }

    private void documentation(DocumentationEvent event) {
        switch (event) {
            case InformationRequested e ->
                work.appears(Item.of(
                                INFORMATION_AWAITED,
                                claim,
                                "See to it that this comes: " + String.join(", ", e.documents()))
                        .because(e.explanation())
                        .with(Terms.NONE.due(e.dueOn())));
            case InformationReceived e -> {
                if (e.complete()) {
                    work.done(INFORMATION_AWAITED, claim, "");
                }
            }
            case ProofOfLossCompleted e -> work.done(INFORMATION_AWAITED, claim, "");
            case DocumentAttached e -> {}
        }
    }

    private void investigation(InvestigationEvent event) {
        switch (event) {
            case InvestigationReferred e ->
                work.appears(Item.of(INVESTIGATION_TO_CLEAR, claim, "Say what the investigation of the claim has found")
                        .because(e.grounds())
                        .with(Terms.barred(e.referredBy())));
            case InvestigationCleared e -> work.done(INVESTIGATION_TO_CLEAR, claim, "");
            case FraudConfirmed e -> {
                work.done(INVESTIGATION_TO_CLEAR, claim, "");
                work.appears(Item.of(DENIAL_TO_DECIDE, claim, "Deny coverage: fraud has been confirmed")
                        .because(e.findings()));
            }
        }
    }

    private void denial(DenialEvent event) {
        switch (event) {
            case DenialProposed e ->
                work.appears(Item.of(DENIAL_TO_DECIDE, claim, "Deny coverage as proposed, or reject the proposal")
                        .because(e.provision() + ": " + e.explanation())
                        .with(Terms.barred(e.proposedBy())));
            case DenialRejected e -> work.done(DENIAL_TO_DECIDE, claim, "");
            case DenialWithdrawn e -> {
                work.done(CLAIM_TO_CLOSE, claim, "");
                work.appears(Item.of(COVERAGE_TO_CONFIRM, claim, "Decide anew whether the loss is covered")
                        .because(e.explanation())
                        .with(Terms.barred(e.deniedBy())));
                work.appearsWithoutExposures(
                        Item.of(EXPOSURE_TO_OPEN, claim, "Open an exposure under the cover that answers for the loss"));
            }
        }
    }

    private void appeal(AppealEvent event) {
        switch (event) {
            case AppealLodged e ->
                work.appears(Item.of(APPEAL_TO_DECIDE, claim, "Decide on the appeal of " + e.lodgedBy())
                        .part(e.appealId())
                        .because(e.grounds())
                        .with(Terms.barred(e.decidedBy())));
            case AppealDecided e -> work.done(APPEAL_TO_DECIDE, claim, e.appealId());
        }
    }

    /** As long as something is before a court, everything about the claim is more urgent. */
    private void litigation(LitigationEvent event) {
        var one = text("," + event.litigationId() + ",");
        switch (event) {
            case LitigationOpened e ->
                work.changes(
                        claim, "litigations = replace(litigations, ?, ',') || ?", one, text(e.litigationId() + ","));
            case JudgmentRecorded e -> judged(e);
            case LitigationSettled e -> {
                work.changes(claim, "litigations = replace(litigations, ?, ',')", one);
                work.done(JUDGMENT_TO_SATISFY, claim, e.litigationId());
            }
            case LitigationAdvanced e -> {}
        }
    }

    private void judged(JudgmentRecorded e) {
        var one = text("," + e.litigationId() + ",");
        switch (e.winner()) {
            case INSURER -> {
                work.changes(claim, "litigations = replace(litigations, ?, ',')", one);
                work.done(JUDGMENT_TO_SATISFY, claim, e.litigationId());
            }
            case PLAINTIFF -> {
                var terms = Terms.NONE.due(e.payBy());
                work.appears(Item.of(JUDGMENT_TO_SATISFY, claim, "Satisfy the judgment of " + e.judgedOn())
                        .part(e.litigationId())
                        .with(e.amount() == null ? terms : terms.amount(e.amount())));
            }
        }
    }

    private void origin(OriginEvent event) {
        switch (event) {
            case DuplicateSuspected e ->
                work.appears(Item.of(
                        DUPLICATE_TO_DECIDE,
                        claim,
                        "Void the notification as a duplicate, or say that it is another loss than "
                                + e.resemblances().stream()
                                        .map(Resemblance::claimNumber)
                                        .collect(Collectors.joining(", "))));
            case DuplicateDismissed e -> work.done(DUPLICATE_TO_DECIDE, claim, "");
            case NotificationRestored e -> work.changes(claim, "ended = false");
            case CatastropheAssigned e -> {}
            case CatastropheRemoved e -> {}
        }
    }
}
