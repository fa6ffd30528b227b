package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.authority.Backdating;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The claim's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Claim extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ClaimId id;

    private ClaimState state = ClaimState.BEGINNING;
    private ClaimTies ties = ClaimTies.NONE;

    @CommandHandlerInterceptor
    void within(ClaimCommand c, Reach reach, Envelope by, PolicyTerms policies) {
        ties.refuseOutOfReach(c, reach, by, policies);
    }

    @CommandHandlerInterceptor
    void inTime(ClaimCommand c, Envelope by, AuthorityProfiles profiles) {
        Backdating.refuse(by, profiles);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(NotifyLoss c, Envelope by) {
        return decide(by, () -> NotificationDecisions.notifyLoss(state, c, by));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeOnClaim c, Envelope by, PolicyTerms policies) {
        return decide(by, () -> NotificationDecisions.takeOn(state, c, by, onRisk(c, by, policies)));
    }

    @CommandHandler
    long on(AcknowledgeClaim c, Envelope by) {
        return decide(by, () -> NotificationDecisions.acknowledge(state, c));
    }

    @CommandHandler
    long on(OpenClaim c, Envelope by, PolicyTerms policies) {
        return decide(by, () -> NotificationDecisions.open(state, c, onRisk(by, policies)));
    }

    @CommandHandler
    long on(VoidNotification c, Envelope by) {
        return decide(by, () -> NotificationDecisions.voidNotification(state, c));
    }

    @CommandHandler
    long on(AssignClaim c, Envelope by) {
        return decide(by, () -> FileDecisions.assign(state, c));
    }

    @CommandHandler
    long on(AppointAssessor c, Envelope by) {
        return decide(by, () -> AssessorDecisions.appoint(state, ties, c));
    }

    @CommandHandler
    long on(DismissAssessor c, Envelope by) {
        return decide(by, () -> AssessorDecisions.dismiss(ties, c));
    }

    @CommandHandler
    long on(ConfirmCoverage c, Envelope by) {
        return decide(by, () -> CoverageDecisions.confirm(state, c));
    }

    @CommandHandler
    long on(ReserveRights c, Envelope by) {
        return decide(by, () -> CoverageDecisions.reserveRights(state, c));
    }

    @CommandHandler
    long on(DenyCoverage c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> CoverageDecisions.deny(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(AddParty c, Envelope by) {
        return decide(by, () -> FileDecisions.addParty(state, c));
    }

    @CommandHandler
    long on(OpenExposure c, Envelope by) {
        return decide(by, () -> FileDecisions.openExposure(state, c));
    }

    @CommandHandler
    long on(CloseExposure c, Envelope by) {
        return decide(by, () -> FileDecisions.closeExposure(state, c));
    }

    @CommandHandler
    long on(ReopenExposure c, Envelope by) {
        return decide(by, () -> FileDecisions.reopenExposure(state, c));
    }

    @CommandHandler
    long on(SetReserve c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> ReserveDecisions.set(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(ApproveReserve c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> ReserveDecisions.approve(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(RejectReserve c, Envelope by) {
        return decide(by, () -> ReserveDecisions.reject(state, c));
    }

    @CommandHandler
    long on(RequestPayment c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> PaymentDecisions.request(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(ApprovePayment c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> PaymentApprovals.approve(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(RejectPayment c, Envelope by) {
        return decide(by, () -> PaymentApprovals.reject(state, c));
    }

    @CommandHandler
    long on(RecordPaymentPosted c, Envelope by) {
        return decide(by, () -> PaymentOutcomes.posted(state, c));
    }

    @CommandHandler
    long on(RecordPaymentFailed c, Envelope by) {
        return decide(by, () -> PaymentOutcomes.failed(state, c, by));
    }

    @CommandHandler
    long on(AdjustLoss c, Envelope by, LimitStands stands) {
        return decide(by, () -> AdjustmentDecisions.adjust(state, c, by, stands));
    }

    @CommandHandler
    long on(OutdateAdjustment c, Envelope by) {
        return decide(by, () -> AdjustmentDecisions.outdate(state, c));
    }

    @CommandHandler
    long on(ChangePayee c, Envelope by, Releases releases) {
        return decide(by, () -> PayeeDecisions.changePayee(state, c, by, releases));
    }

    @CommandHandler
    long on(ChangePartyAccount c, Envelope by, Releases releases) {
        return decide(by, () -> PayeeDecisions.changeAccount(state, c, by, releases));
    }

    @CommandHandler
    long on(WithdrawPayment c, Envelope by) {
        return decide(by, () -> PaymentDecisions.withdraw(state, c, by));
    }

    @CommandHandler
    long on(RecordHoldGranted c, Envelope by) {
        return decide(by, () -> PaymentHolds.granted(state, c));
    }

    @CommandHandler
    long on(RecordHoldRefused c, Envelope by) {
        return decide(by, () -> PaymentHolds.refused(state, c));
    }

    @CommandHandler
    long on(RecordPaymentReversed c, Envelope by) {
        return decide(by, () -> PaymentOutcomes.reversed(state, c));
    }

    @CommandHandler
    long on(CloseClaim c, Envelope by) {
        return decide(by, () -> FileDecisions.close(state, c));
    }

    @CommandHandler
    long on(ReopenClaim c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> FileDecisions.reopen(state, c, by, profiles.of(by)));
    }

    @EventSourcingHandler
    void on(ClaimEvent event, Envelope envelope) {
        id = event.claimId();
        state = ClaimState.evolve(state, event, envelope.effectiveAt());
        ties = ties.after(event, envelope);
        remember(envelope);
    }

    private Optional<PolicySnapshot> onRisk(Envelope by, PolicyTerms policies) {
        var loss = NotificationDecisions.notified(state).loss();
        return Optional.ofNullable(loss.policyNumber())
                .flatMap(number -> policies.asOf(by.tenant(), number, loss.date()));
    }

    /** Only a claim that is still open needs its policy; most that are taken on have ended. */
    private static Optional<PolicySnapshot> onRisk(TakeOnClaim c, Envelope by, PolicyTerms policies) {
        return c.outcome() != null
                ? Optional.empty()
                : Optional.ofNullable(c.policyNumber())
                        .flatMap(number -> policies.asOf(by.tenant(), number, c.lossDate()));
    }
}
