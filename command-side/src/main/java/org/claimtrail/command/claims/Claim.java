package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.catastrophes.Catastrophes;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ParametricCommand.OpenParametricClaim;
import org.claimtrail.command.claims.TakeOnCommand.*;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The claim's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Claim extends ClaimMoney {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(NotifyLoss c, Envelope by) {
        return decide(by, () -> NotificationDecisions.notifyLoss(state, c, by));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeOnClaim c, Envelope by, PolicyTerms policies) {
        return decideDated(by, () -> TakeOnDecisions.claim(state, c, by, onRisk(c, by, policies)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeOnPaymentStep c, Envelope by) {
        return decideDated(by, () -> TakeOnDecisions.step(state, past, c, by));
    }

    @CommandHandler
    long on(AcknowledgeClaim c, Envelope by) {
        return decide(by, () -> NotificationDecisions.acknowledge(state, c));
    }

    @CommandHandler
    long on(OpenClaim c, Envelope by, PolicyTerms policies, Catastrophes catastrophes) {
        return decide(
                by,
                () -> NotificationDecisions.open(
                        state, c, onRisk(by, policies), find(catastrophes, by, c.catastropheCode())));
    }

    @CommandHandler
    long on(VoidNotification c, Envelope by, ClaimsOnFile claims) {
        return decide(by, () -> NotificationDecisions.voidNotification(state, c, isKnown(claims, by, c.duplicateOf())));
    }

    @CommandHandler
    long on(AssignClaim c, Envelope by, Assignees assignees) {
        return decide(by, () -> FileDecisions.assign(state, c, by, assignees));
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
    long on(ConfirmCoverage c, Envelope by, PolicyTerms policies) {
        return decide(by, () -> CoverageDecisions.confirm(state, c, by, asKnownNow(by, policies)));
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
    long on(CloseClaim c, Envelope by, OpenOrders orders) {
        return decide(by, () -> FileDecisions.close(state, c, orders.of(by.tenant(), c.claimId())));
    }

    @CommandHandler
    long on(ReopenClaim c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> FileDecisions.reopen(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(OpenParametricClaim c, Envelope by, PolicyTerms policies) {
        return decide(
                by,
                () -> ParametricDecisions.open(
                        state, c, policies.asOf(by.tenant(), c.policyNumber(), LossDate.onDay(c.observedOn()))));
    }

    private Optional<PolicySnapshot> onRisk(Envelope by, PolicyTerms policies) {
        var loss = NotificationDecisions.notified(state).loss();
        return Optional.ofNullable(loss.policyNumber())
                .flatMap(number -> policies.asOf(by.tenant(), number, loss.date()));
    }

    /** Nothing where the claim has not been opened: the decision refuses that. */
    private Optional<PolicySnapshot> asKnownNow(Envelope by, PolicyTerms policies) {
        return state instanceof ClaimState.Open open
                ? Optional.ofNullable(open.file().loss().policyNumber())
                        .flatMap(number -> policies.asOf(
                                by.tenant(), number, open.file().loss().date()))
                : Optional.empty();
    }

    /** Only a claim that is still open needs its policy; most that are taken on have ended. */
    private static Optional<PolicySnapshot> onRisk(TakeOnClaim c, Envelope by, PolicyTerms policies) {
        return c.outcome() != null
                ? Optional.empty()
                : Optional.ofNullable(c.policyNumber())
                        .flatMap(number -> policies.asOf(by.tenant(), number, c.lossDate()));
    }

    private static boolean isKnown(ClaimsOnFile claims, Envelope by, @Nullable ClaimId claim) {
        return claim != null && claims.has(by.tenant(), claim);
    }
}
