package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Notified;
import org.claimtrail.command.claims.ClaimState.Open;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.command.claims.Facets.Appeal;
import org.claimtrail.command.claims.Facets.Contest;
import org.claimtrail.command.claims.Facets.Documentation;
import org.claimtrail.command.claims.Facets.Investigation;
import org.claimtrail.command.claims.Facets.Litigation;
import org.claimtrail.events.claims.AppealEvent;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DenialEvent;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.jspecify.annotations.Nullable;

/** What the facets of a claim are after an event. */
final class FacetState {

    private FacetState() {}

    /** The facets of a claim in any phase. */
    static Facets of(ClaimState state) {
        return switch (state) {
            case Unknown unknown -> Facets.NONE;
            case Notified notified -> notified.facets();
            case Voided voided -> voided.was().facets();
            case Open open -> open.file().facets();
            case Closed closed -> closed.file().facets();
        };
    }

    /** The facets after an event of the claim, whoever it was that led to it. */
    static Facets after(Facets facets, ClaimEvent event, String actor) {
        return event instanceof FacetEvent facet ? after(facets, facet) : told(facets, event, actor);
    }

    private static Facets after(Facets facets, FacetEvent event) {
        return switch (event) {
            case DocumentationEvent e -> facets.with(documentation(facets.documentation(), e));
            case InvestigationEvent e -> facets.with(investigation(facets.investigation(), e));
            case DenialEvent e -> facets.with(denial(facets.contest(), e));
            case AppealEvent e -> facets.with(appeal(facets.contest(), e));
            case LitigationEvent e -> facets.with(e.litigationId(), litigation(facets, e));
            case OriginEvent e -> origin(facets, e);
        };
    }

    /** What the facets learn from the claim's other events: mostly who decided. */
    private static Facets told(Facets facets, ClaimEvent event, String actor) {
        var contest = facets.contest();
        if (event instanceof ClaimOpened e) {
            return facets.withCatastrophe(e.catastropheCode());
        }
        if (event instanceof NotificationVoided) {
            return facets.with(contest.decided(Against.VOIDING, actor));
        }
        if (event instanceof CoverageDenied) {
            return facets.with(
                    contest.decided(Against.DENIAL, actor).withProposal(null).withOverruled(null));
        }
        if (event instanceof CoverageConfirmed) {
            return facets.with(contest.withProposal(null).withOverruled(null));
        }
        if (event instanceof RightsReserved) {
            return facets.with(contest.withProposal(null));
        }
        if (event instanceof PaymentApproved || event instanceof PaymentRejected) {
            return facets.with(contest.decided(Against.PAYMENT, actor));
        }
        if (event instanceof ClaimClosed
                || event instanceof ClosureTakenOn
                || (event instanceof ClaimTakenOn e && e.outcome() != null)) {
            return facets.with(contest.decided(Against.CLOSURE, actor));
        }
        return event instanceof ClaimReopened ? facets.with(contest.undone(Against.CLOSURE)) : facets;
    }

    private static Documentation documentation(Documentation before, DocumentationEvent event) {
        return switch (event) {
            case InformationRequested e ->
                new Documentation(Facets.union(before.wanted(), e.documents()), before.attached(), before.proven());
            case InformationReceived e -> {
                var left = new HashSet<>(before.wanted());
                e.documents().forEach(left::remove);
                yield new Documentation(left, before.attached(), before.proven());
            }
            case DocumentAttached e -> {
                var all = new HashMap<>(before.attached());
                all.put(e.documentId(), e.type());
                yield new Documentation(before.wanted(), all, before.proven());
            }
            case ProofOfLossCompleted e -> new Documentation(before.wanted(), before.attached(), true);
        };
    }

    private static Investigation investigation(Investigation before, InvestigationEvent event) {
        return switch (event) {
            case InvestigationReferred e ->
                new Investigation(Investigation.Status.REFERRED, e.number(), e.referredBy(), Set.copyOf(e.held()));
            case InvestigationCleared e ->
                new Investigation(Investigation.Status.CLEARED, e.number(), before.referredBy(), Set.of());
            case FraudConfirmed e ->
                new Investigation(Investigation.Status.CONFIRMED, e.number(), before.referredBy(), before.held());
        };
    }

    private static Contest denial(Contest before, DenialEvent event) {
        return switch (event) {
            case DenialProposed e -> before.withProposal(e.proposedBy());
            case DenialRejected e -> before.withProposal(null);
            case DenialWithdrawn e -> before.undone(Against.DENIAL).withOverruled(e.deniedBy());
        };
    }

    private static Contest appeal(Contest before, AppealEvent event) {
        return switch (event) {
            case AppealLodged e -> before.with(e.appealId(), new Appeal(e.against(), e.decidedBy(), true));
            case AppealDecided e ->
                before.with(
                        e.appealId(),
                        new Appeal(
                                e.against(),
                                known(before.appeals().get(e.appealId()), e.appealId())
                                        .decidedBy(),
                                false));
        };
    }

    private static Litigation litigation(Facets facets, LitigationEvent event) {
        return switch (event) {
            case LitigationOpened e -> new Litigation(status(e.stage()), e.suit());
            case LitigationAdvanced e -> new Litigation(status(e.stage()), e.suit());
            case JudgmentRecorded e ->
                new Litigation(
                        e.winner() == Winner.INSURER ? Litigation.Status.WON : Litigation.Status.LOST,
                        suit(facets, e.litigationId()));
            case LitigationSettled e -> new Litigation(Litigation.Status.SETTLED, suit(facets, e.litigationId()));
        };
    }

    private static Litigation.Status status(Stage stage) {
        return switch (stage) {
            case NOTICE -> Litigation.Status.NOTICE;
            case IN_SUIT -> Litigation.Status.IN_SUIT;
        };
    }

    private static Suit suit(Facets facets, LitigationId id) {
        return known(facets.suits().get(id), id).suit();
    }

    private static Facets origin(Facets before, OriginEvent event) {
        return switch (event) {
            case DuplicateSuspected e ->
                before.withDuplicates(
                        e.resemblances().stream().map(Resemblance::claim).collect(Collectors.toSet()), false);
            case DuplicateDismissed e -> before.withDuplicates(Set.copyOf(e.of()), true);
            case NotificationRestored e -> before.with(before.contest().undone(Against.VOIDING));
            case CatastropheAssigned e -> before.withCatastrophe(e.code());
            case CatastropheRemoved e -> before.withCatastrophe(null);
        };
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalStateException("The history goes on with " + id + " before it began");
        }
        return found;
    }
}
