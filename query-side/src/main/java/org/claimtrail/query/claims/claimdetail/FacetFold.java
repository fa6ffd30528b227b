package org.claimtrail.query.claims.claimdetail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.query.claims.claimdetail.ClaimFacets.*;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;

/** What the facets of a claim say after an event. */
final class FacetFold {

    private final ClaimDraft claim;
    private final FacetDraft facets;
    private final Envelope by;

    private FacetFold(ClaimDraft claim, Envelope by) {
        this.claim = claim;
        this.facets = claim.facets;
        this.by = by;
    }

    static void take(ClaimDraft claim, FacetEvent event, Envelope by) {
        new FacetFold(claim, by).take(event);
    }

    private void take(FacetEvent event) {
        switch (event) {
            case InformationRequested e -> facets.documentation = wanting(e);
            case InformationReceived e -> facets.documentation = without(e.documents());
            case DocumentAttached e -> facets.documentation = with(e);
            case ProofOfLossCompleted e -> {
                var now = facets.documentation;
                facets.documentation = new Documentation(now.wanted(), now.attached(), e.documents(), by.effectiveAt());
            }
            case InvestigationReferred e -> {
                facets.investigation = InvestigationStatus.REFERRED;
                facets.investigations.add(referred(e));
            }
            case InvestigationCleared e ->
                concluded(e.number(), InvestigationStatus.CLEARED, e.findings(), e.evidence());
            case FraudConfirmed e -> concluded(e.number(), InvestigationStatus.CONFIRMED, e.findings(), e.evidence());
            case DenialProposed e ->
                facets.proposedDenial =
                        new ProposedDenial(e.provision(), e.explanation(), e.proposedBy(), by.recordedAt());
            case DenialRejected e -> facets.proposedDenial = null;
            case DenialWithdrawn e ->
                claim.coverage = new ClaimDetail.Coverage(CoverageStatus.UNVERIFIED, null, e.explanation(), by.actor());
            case AppealLodged e -> facets.lodge(lodged(e));
            case AppealDecided e -> {
                facets.appeal = AppealStatus.valueOf(e.result().name());
                facets.change(e.appealId(), it -> decided(it, e));
            }
            case LitigationOpened e ->
                facets.open(new Litigation(e.litigationId(), status(e.stage()), e.plaintiff(), e.suit(), null, null));
            case LitigationAdvanced e ->
                facets.change(
                        e.litigationId(),
                        it -> new Litigation(
                                it.id(), status(e.stage()), it.plaintiff(), e.suit(), it.judgment(), null));
            case JudgmentRecorded e -> facets.change(e.litigationId(), it -> judged(it, e));
            case LitigationSettled e -> facets.change(e.litigationId(), it -> settled(it, e));
            case DuplicateSuspected e ->
                e.resemblances().stream()
                        .map(each -> new Duplicate(each.claim(), each.claimNumber(), each.agreeing(), null, null))
                        .forEach(facets.duplicates::add);
            case DuplicateDismissed e -> facets.duplicates.replaceAll(it -> dismissed(it, e));
            case NotificationRestored e -> restored();
            case CatastropheAssigned e -> claim.loss = claim.lossIn(e.code());
            case CatastropheRemoved e -> claim.loss = claim.lossIn(null);
        }
    }

    private Documentation wanting(InformationRequested e) {
        var now = without(e.documents());
        var wanted = new ArrayList<>(now.wanted());
        e.documents().stream()
                .distinct()
                .map(type -> new Wanted(type, e.explanation(), e.dueOn(), by.actor(), by.recordedAt()))
                .forEach(wanted::add);
        return new Documentation(wanted, now.attached(), now.proof(), now.provenAt());
    }

    private Documentation without(List<String> types) {
        var now = facets.documentation;
        var wanted = now.wanted().stream()
                .filter(each -> !types.contains(each.type()))
                .toList();
        return new Documentation(wanted, now.attached(), now.proof(), now.provenAt());
    }

    private Documentation with(DocumentAttached e) {
        var now = facets.documentation;
        var attached = Stream.concat(
                        now.attached().stream(),
                        Stream.of(new Attached(e.documentId(), e.type(), by.actor(), by.recordedAt())))
                .toList();
        return new Documentation(now.wanted(), attached, now.proof(), now.provenAt());
    }

    private Investigation referred(InvestigationReferred e) {
        return new Investigation(
                e.number(),
                e.grounds(),
                e.evidence(),
                e.score(),
                e.referredBy(),
                by.recordedAt(),
                null,
                null,
                List.of(),
                null,
                null);
    }

    private void concluded(int number, InvestigationStatus outcome, String findings, List<String> evidence) {
        facets.investigation = outcome;
        facets.change(
                (Investigation it) -> it.number() == number,
                it -> new Investigation(
                        it.number(),
                        it.grounds(),
                        it.evidence(),
                        it.score(),
                        it.referredBy(),
                        it.referredAt(),
                        outcome,
                        findings,
                        evidence,
                        by.actor(),
                        by.recordedAt()));
    }

    private Appeal lodged(AppealLodged e) {
        return new Appeal(
                e.appealId(),
                e.against(),
                e.lodgedBy(),
                e.grounds(),
                by.effectiveAt(),
                e.decidedBy(),
                null,
                null,
                null,
                null);
    }

    private Appeal decided(Appeal it, AppealDecided e) {
        return new Appeal(
                it.id(),
                it.against(),
                it.lodgedBy(),
                it.grounds(),
                it.lodgedAt(),
                it.firstDecidedBy(),
                e.result(),
                e.reasons(),
                by.actor(),
                by.effectiveAt());
    }

    private static Litigation judged(Litigation it, JudgmentRecorded e) {
        var judgment = new Judgment(e.judgedOn(), e.winner(), e.amount(), e.payBy());
        return new Litigation(it.id(), LitigationStatus.JUDGMENT, it.plaintiff(), it.suit(), judgment, null);
    }

    private static Litigation settled(Litigation it, LitigationSettled e) {
        var settlement = new Settlement(e.settledOn(), e.amount(), e.terms());
        return new Litigation(it.id(), LitigationStatus.SETTLED, it.plaintiff(), it.suit(), it.judgment(), settlement);
    }

    private Duplicate dismissed(Duplicate it, DuplicateDismissed e) {
        return e.of().contains(it.claim())
                ? new Duplicate(it.claim(), it.claimNumber(), it.agreeing(), by.actor(), e.explanation())
                : it;
    }

    private void restored() {
        claim.status = ClaimStatus.NOTIFIED;
        claim.voidReason = null;
        claim.closedAt = null;
        facets.voiding = null;
    }

    private static LitigationStatus status(Stage stage) {
        return switch (stage) {
            case NOTICE -> LitigationStatus.NOTICE;
            case IN_SUIT -> LitigationStatus.IN_SUIT;
        };
    }
}
