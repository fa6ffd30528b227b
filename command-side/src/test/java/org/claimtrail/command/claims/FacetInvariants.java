package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.command.claims.AppealCommand.*;
import org.claimtrail.command.claims.ClaimCommand.CloseClaim;
import org.claimtrail.command.claims.ClaimInvariants.Within;
import org.claimtrail.command.claims.DenialCommand.WithdrawDenial;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.claims.AppealEvent;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.MoneyEvent.PaymentVoteRecorded;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryOpened;
import org.jspecify.annotations.Nullable;

/** What must hold of a claim's facets, and between them and its money, told by the clerk's own notes. */
final class FacetInvariants {

    /** All that happens to a claim that led to nothing. */
    private static final Set<Class<? extends ClaimEvent>> ON_VOIDED = Set.of(
            AppealLodged.class,
            AppealDecided.class,
            NotificationRestored.class,
            DocumentAttached.class,
            DuplicateDismissed.class);

    /** What never happens to a claim that has ended. */
    private static final Set<Class<? extends ClaimEvent>> NOT_ON_CLOSED = Set.of(
            LossNotified.class,
            ClaimAcknowledged.class,
            ClaimOpened.class,
            ClaimClosed.class,
            NotificationVoided.class,
            NotificationRestored.class,
            PartyAdded.class,
            ExposureOpened.class,
            ExposureClosed.class,
            ExposureReopened.class,
            CoverageConfirmed.class,
            CoverageDenied.class,
            RightsReserved.class,
            DenialProposed.class,
            DenialRejected.class,
            DenialWithdrawn.class,
            ReserveApprovalRequested.class,
            RecoveryOpened.class,
            ProofOfLossCompleted.class,
            InformationRequested.class,
            InformationReceived.class);

    /** How far work on a claim must have got. */
    private static final Set<String> OPENED = Set.of("OPEN", "CLOSED");

    private final Within authority;

    FacetInvariants(Within authority) {
        this.authority = authority;
    }

    /** What each decision must have had going for it; books and notes are as they were before it. */
    void decided(MoneyModel money, FacetModel notes, ClaimEvent event, Step step) {
        phase(money.phase, event);
        if (event instanceof CoverageDenied || event instanceof DenialProposed || event instanceof CoverageConfirmed) {
            coverage(money, notes, event, step);
        } else if (event instanceof ClaimClosed) {
            assertThat(notes.isAnythingOpen())
                    .as("nobody waits for a decision on a claim that is closed")
                    .isFalse();
        } else if (event instanceof ClaimReopened e) {
            assertThat(e.count()).as("how often it was reopened").isEqualTo(notes.reopened + 1);
        } else if (event instanceof FacetEvent e) {
            facet(money, notes, e, step);
        } else {
            paid(money, notes, event);
        }
    }

    /** Where the clerk can tell by himself whether something is refused, it is so, and only then. */
    static void expected(MoneyModel money, FacetModel notes, Step step, @Nullable Refused refused) {
        if (step.command() instanceof LodgeAppeal c) {
            var right = !notes.isAppealOpen()
                    && !notes.appeals.containsKey(c.appealId())
                    && notes.deciders.containsKey(c.against());
            assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
        } else if (step.command() instanceof DecideAppeal c) {
            var appeal = notes.appeals.get(c.appealId());
            var right = appeal != null
                    && appeal.open()
                    && !appeal.decidedBy().equals(step.by().name());
            assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
        } else if (step.command() instanceof CloseClaim c && c.outcome() == Outcome.PAID) {
            var right = money.phase.equals("OPEN")
                    && money.open.isEmpty()
                    && !money.isAnythingUnderway()
                    && !notes.isAnythingOpen()
                    && money.paid() > 0;
            assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
        }
    }

    private static void phase(String phase, ClaimEvent event) {
        switch (phase) {
            case "VOIDED" -> assertThat(ON_VOIDED).as("on a voided claim").contains(event.getClass());
            case "CLOSED" -> {
                assertThat(NOT_ON_CLOSED).as("on a closed claim").doesNotContain(event.getClass());
                assertThat(event)
                        .as("on a closed claim")
                        .isNotInstanceOf(InvestigationEvent.class)
                        .isNotInstanceOf(LitigationEvent.class);
            }
            default -> assertThat(event).isNotInstanceOfAny(ClaimReopened.class, NotificationRestored.class);
        }
    }

    /** Nothing is paid on a claim that is being investigated, is fraudulent or not covered. */
    private static void paid(MoneyModel money, FacetModel notes, ClaimEvent event) {
        if (event instanceof PaymentRequested
                || event instanceof PaymentApproved
                || event instanceof PaymentVoteRecorded) {
            assertThat(notes.isOnHold()).as("paid while payments are held").isFalse();
        }
        if (event instanceof PaymentApproved e) {
            var owed = money.payment(e.paymentId()).type != PaymentType.EX_GRATIA;
            assertThat(owed && !money.coverage.equals("CONFIRMED"))
                    .as("owed on a claim that is not covered")
                    .isFalse();
        }
    }

    private void coverage(MoneyModel money, FacetModel notes, ClaimEvent event, Step step) {
        assertThat(money.coverage).as("a denial stands until it is withdrawn").isNotEqualTo("DENIED");
        if (event instanceof DenialProposed e) {
            assertThat(notes.proposedBy).as("one proposal at a time").isNull();
            assertThat(authority.denial(step)).isNotEqualTo(Denial.NO);
            assertThat(e.proposedBy()).isEqualTo(step.by().name());
            return;
        }
        assertThat(step.by().name()).as("whose denial fell").isNotEqualTo(notes.overruled);
        if (event instanceof CoverageDenied) {
            assertThat(step.by().name()).as("four eyes").isNotEqualTo(notes.proposedBy);
            assertThat(authority.denial(step)).isEqualTo(Denial.DECIDE);
            assertThat(money.isAnythingUnderway())
                    .as("money on its way on a claim that is denied")
                    .isFalse();
        }
    }

    private void facet(MoneyModel money, FacetModel notes, FacetEvent event, Step step) {
        switch (event) {
            case InvestigationEvent e -> investigated(money, notes, e, step);
            case AppealEvent e -> appealed(notes, e, step);
            case DenialRejected e -> assertThat(notes.proposedBy).isNotNull();
            case DenialWithdrawn e -> {
                assertThat(money.coverage).isEqualTo("DENIED");
                assertThat(e.deniedBy()).as("who had denied it").isEqualTo(notes.deciders.get(Against.DENIAL));
                assertThat(step.command() instanceof WithdrawDenial && authority.denial(step) != Denial.DECIDE)
                        .as("withdrawn without authority")
                        .isFalse();
            }
            case LitigationOpened e ->
                assertThat(notes.suits).as("a suit begins once").doesNotContainKey(e.litigationId());
            case LitigationEvent e ->
                assertThat(notes.suits.get(e.litigationId()))
                        .as("a suit that was settled is over")
                        .isNotNull()
                        .isNotEqualTo("SETTLED");
            case InformationReceived e -> {
                assertThat(notes.wanted).as("what comes was wanted").containsAll(e.documents());
                assertThat(e.complete()).isEqualTo(Set.copyOf(e.documents()).equals(notes.wanted));
            }
            case DuplicateSuspected e ->
                e.resemblances()
                        .forEach(each -> assertThat(notes.resembled).as("news").doesNotContainKey(each.claim()));
            case DuplicateDismissed e ->
                assertThat(Set.copyOf(e.of()))
                        .as("everything suspected")
                        .isEqualTo(notes.resembled.entrySet().stream()
                                .filter(Map.Entry::getValue)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()));
            case CatastropheAssigned e -> assertThat(OPENED).contains(money.phase);
            case CatastropheRemoved e -> assertThat(OPENED).contains(money.phase);
            case ProofOfLossCompleted e -> assertThat(money.phase).isEqualTo("OPEN");
            case DenialProposed e -> throw new AssertionError("looked at with the other decisions on coverage");
            case InformationRequested e ->
                assertThat(e.documents()).as("something is wanted").isNotEmpty();
            case DocumentAttached e -> assertThat(money.phase).isNotEqualTo("NONE");
            case NotificationRestored e -> assertThat(money.phase).isEqualTo("VOIDED");
        }
    }

    private static void investigated(MoneyModel money, FacetModel notes, InvestigationEvent event, Step step) {
        if (event instanceof InvestigationReferred e) {
            assertThat(notes.investigation).as("one investigation at a time").isNotEqualTo("REFERRED");
            assertThat(e.number()).isEqualTo(notes.investigations + 1);
            assertThat(e.evidence()).as("on evidence").isNotEmpty();
            assertThat(e.held()).as("what was promised and is held back").hasSize(money.approved());
            return;
        }
        assertThat(notes.investigation).isEqualTo("REFERRED");
        assertThat(event.number()).isEqualTo(notes.investigations);
        assertThat(step.by().name())
                .as("whoever had the suspicion does not judge it")
                .isNotEqualTo(notes.suspicious);
        if (event instanceof InvestigationCleared e) {
            // Nothing is approved while payments are held, so that what was held and still stands is what stands.
            assertThat(e.released()).as("what stands is let go").hasSize(money.approved());
        }
    }

    private static void appealed(FacetModel notes, AppealEvent event, Step step) {
        switch (event) {
            case AppealLodged e -> {
                assertThat(notes.isAppealOpen()).as("one appeal at a time").isFalse();
                assertThat(notes.appeals).doesNotContainKey(e.appealId());
                assertThat(e.decidedBy()).as("who decided").isEqualTo(notes.deciders.get(e.against()));
            }
            case AppealDecided e -> {
                var appeal = Objects.requireNonNull(notes.appeals.get(e.appealId()), "An appeal is lodged first");
                assertThat(appeal.open()).as("an appeal is decided once").isTrue();
                assertThat(step.by().name()).as("who decided first").isNotEqualTo(appeal.decidedBy());
            }
        }
    }
}
