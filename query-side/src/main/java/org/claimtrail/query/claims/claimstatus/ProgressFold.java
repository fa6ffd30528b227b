package org.claimtrail.query.claims.claimstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.events.claims.AppealEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.DenialEvent.DenialProposed;
import org.claimtrail.events.claims.DenialEvent.DenialRejected;
import org.claimtrail.events.claims.DenialEvent.DenialWithdrawn;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.LitigationEvent;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.PaymentReversed;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.claims.TakenOnEvent.*;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Kind;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Milestone;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Standing;
import org.claimtrail.query.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Folds a claim's history into what its customer is told: every event is a milestone or silent, and that is decided
 * here.
 */
final class ProgressFold {

    private static final Set<Standing> WANTING =
            Set.of(Standing.RECEIVED, Standing.ACKNOWLEDGED, Standing.IN_ASSESSMENT);

    private final List<Milestone> milestones = new ArrayList<>();
    private final Set<ClaimPaymentId> own = new HashSet<>();
    private @Nullable String number;
    private @Nullable String handler;
    private @Nullable PartyId reporter;
    private Standing standing = Standing.RECEIVED;
    private Instant since = Instant.EPOCH;
    private List<String> wanted = List.of();

    /** Takes the next event of the claim. */
    void take(ClaimEvent event, Recorded recorded) {
        var at = recorded.envelope().effectiveAt();
        switch (event) {
            case LossNotified e -> {
                number = e.claimNumber();
                reporter = e.reporter().id();
                reached(Standing.RECEIVED, Kind.NOTIFIED, at);
            }
            case ClaimTakenOn e -> takenOn(e, at);
            case TakenOnEvent e -> past(e, at);
            case ClaimAcknowledged e -> {
                handler = e.handler();
                wanted = e.requiredDocuments();
                reached(Standing.ACKNOWLEDGED, Kind.ACKNOWLEDGED, at);
            }
            case ClaimOpened e -> reached(Standing.IN_ASSESSMENT, Kind.ASSESSMENT_BEGUN, at);
            case ClaimAssigned e -> handler = e.handler();
            case AssessorAppointed e -> happened(Kind.INSPECTION_ARRANGED, at, null);
            case NotificationVoided e -> reached(Standing.NOT_TAKEN_FURTHER, Kind.NOT_TAKEN_FURTHER, at);
            case CoverageConfirmed e -> reached(Standing.COVERED, Kind.COVERED, at);
            case CoverageDenied e -> reached(Standing.NOT_COVERED, Kind.NOT_COVERED, at);
            case RightsReserved e -> stands(Standing.IN_ASSESSMENT, at);
            case PaymentApproved e -> approved(e, at);
            case PaymentPosted e -> {
                stands(Standing.PAID, at);
                happened(Kind.PAID, at, own.contains(e.paymentId()) ? e.amount() : null);
            }
            case PaymentFailed e -> reached(Standing.PAYMENT_FAILED, Kind.PAYMENT_FAILED, at);
            case ClaimClosed e -> reached(closed(e.outcome()), Kind.CLOSED, at);
            case ClaimReopened e -> reached(Standing.IN_ASSESSMENT, Kind.REOPENED, at);
            case PolicySnapshotAttached e -> silent();
            case AssessorDismissed e -> silent();
            case PartyAdded e -> silent();
            case ExposureOpened e -> silent();
            case ExposureClosed e -> silent();
            case ExposureReopened e -> silent();
            case ReserveSet e -> silent();
            case ReserveApprovalRequested e -> silent();
            case ReserveRejected e -> silent();
            case PaymentRequested e -> silent();
            case PaymentApprovalRequested e -> silent();
            case PaymentRejected e -> silent();
            case ReservesReleased e -> silent();
            case RecoveryEvent e -> silent();
            case MoneyEvent e -> money(e, at);
            case FacetEvent e -> facet(e, at);
        }
    }

    /** Of the insurer's own sums and limits nothing is told, only that money which had been sent came back. */
    private void money(MoneyEvent event, Instant at) {
        if (event instanceof PaymentReversed) {
            reached(Standing.PAYMENT_FAILED, Kind.PAYMENT_FAILED, at);
        }
    }

    /** What is suspected, considered or disputed is not told here: only what is wanted, and what is decided anew. */
    private void facet(FacetEvent event, Instant at) {
        switch (event) {
            case InformationRequested e ->
                wanted = Stream.concat(wanted.stream(), e.documents().stream())
                        .distinct()
                        .toList();
            case InformationReceived e ->
                wanted = wanted.stream()
                        .filter(each -> !e.documents().contains(each))
                        .toList();
            case DocumentAttached e ->
                wanted = wanted.stream().filter(each -> !each.equals(e.type())).toList();
            case ProofOfLossCompleted e -> wanted = List.of();
            case DenialWithdrawn e -> stands(Standing.IN_ASSESSMENT, at);
            case NotificationRestored e -> stands(Standing.RECEIVED, at);
            case DenialProposed e -> silent();
            case DenialRejected e -> silent();
            case DuplicateSuspected e -> silent();
            case DuplicateDismissed e -> silent();
            case CatastropheAssigned e -> silent();
            case CatastropheRemoved e -> silent();
            case InvestigationEvent e -> silent();
            case AppealEvent e -> silent();
            case LitigationEvent e -> silent();
        }
    }

    /** What is told; empty as long as the claim has not begun. */
    Optional<ClaimProgress> progress() {
        if (number == null) {
            return Optional.empty();
        }
        var inOrder =
                milestones.stream().sorted(Comparator.comparing(Milestone::at)).toList();
        return Optional.of(new ClaimProgress(
                number, standing, since, handler, inOrder, WANTING.contains(standing) ? wanted : List.of()));
    }

    private void takenOn(ClaimTakenOn e, Instant at) {
        number = e.claimNumber();
        var notifiedOn = e.notifiedOn();
        happened(Kind.NOTIFIED, notifiedOn == null ? at : notifiedOn.begins(), null);
        if (e.outcome() == null) {
            stands(Standing.IN_ASSESSMENT, at);
        } else {
            // On which day it was closed there is not known, so the customer is told none.
            stands(closed(e.outcome()), at);
        }
    }

    private void past(TakenOnEvent event, Instant at) {
        switch (event) {
            case PaymentTakenOn e -> reached(Standing.PAID, Kind.PAID, at);
            case ClosureTakenOn e -> reached(closed(e.outcome()), Kind.CLOSED, at);
            case PaymentStepTakenOn e -> silent();
        }
    }

    private void approved(PaymentApproved e, Instant at) {
        @Nullable Money amount = null;
        if (e.payee().id().equals(reporter)) {
            own.add(e.paymentId());
            amount = e.amount();
        }
        stands(Standing.PAYMENT_ON_ITS_WAY, at);
        happened(Kind.PAYMENT_APPROVED, at, amount);
    }

    private static Standing closed(Outcome outcome) {
        return switch (outcome) {
            case PAID -> Standing.CLOSED_PAID;
            case DENIED -> Standing.CLOSED_NOT_COVERED;
            case WITHDRAWN -> Standing.CLOSED_WITHDRAWN;
            case BELOW_DEDUCTIBLE -> Standing.CLOSED_BELOW_DEDUCTIBLE;
        };
    }

    private void reached(Standing where, Kind kind, Instant at) {
        stands(where, at);
        happened(kind, at, null);
    }

    private void stands(Standing where, Instant at) {
        standing = where;
        since = at;
    }

    private void happened(Kind kind, Instant at, @Nullable Money amount) {
        milestones.add(new Milestone(kind, at, amount));
    }

    /** The customer is not told of it: it is internal, or changes nothing for him. */
    private void silent() {}
}
