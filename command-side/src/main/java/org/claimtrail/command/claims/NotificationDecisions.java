package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ClaimState.Notified;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.shared.Envelope;

/** Decides what becomes of a notified loss, up to the moment when work on the claim begins. */
final class NotificationDecisions {

    private NotificationDecisions() {}

    static List<ClaimEvent> notifyLoss(ClaimState state, NotifyLoss c, Envelope by) {
        unless(state instanceof Unknown, ClaimRefusal.ALREADY_NOTIFIED, "Claim " + c.claimId() + " exists already.");
        refuseFuture(c.lossDate(), by);
        return List.of(new LossNotified(
                c.claimId(),
                c.claimNumber(),
                c.policyNumber(),
                c.lossDate(),
                c.cause(),
                c.description(),
                c.reporter(),
                c.currency()));
    }

    static List<ClaimEvent> acknowledge(ClaimState state, AcknowledgeClaim c) {
        unless(
                !notified(state).acknowledged(),
                ClaimRefusal.ALREADY_ACKNOWLEDGED,
                ClaimRefusal.ALREADY_ACKNOWLEDGED.meaning());
        return List.of(new ClaimAcknowledged(c.claimId(), c.handler(), c.requiredDocuments()));
    }

    /**
     * Opens the claim on the policy as it stood on the loss date.
     *
     * @param policy that policy, if any term of it was on risk then
     */
    static List<ClaimEvent> open(ClaimState state, OpenClaim c, Optional<PolicySnapshot> policy) {
        var loss = notified(state).loss();
        var events = new ArrayList<ClaimEvent>();
        events.add(new ClaimOpened(c.claimId(), c.catastropheCode()));
        events.add(new PolicySnapshotAttached(
                c.claimId(),
                policy.orElseThrow(() -> new Refused(
                        ClaimRefusal.POLICY_NOT_ON_RISK,
                        "No term of policy " + loss.policyNumber() + " was on risk on "
                                + loss.date().date() + "."))));
        events.add(new ClaimAssigned(c.claimId(), c.handler()));
        return events;
    }

    static List<ClaimEvent> voidNotification(ClaimState state, VoidNotification c) {
        notified(state);
        return List.of(new NotificationVoided(c.claimId(), c.reason()));
    }

    static Notified notified(ClaimState state) {
        if (state instanceof Notified notified) {
            return notified;
        }
        var code = state instanceof Unknown ? ClaimRefusal.CLAIM_NOT_FOUND : ClaimRefusal.NOT_NOTIFIED;
        throw new Refused(code, code.meaning());
    }

    private static void refuseFuture(LossDate loss, Envelope by) {
        // Where a day has begun anywhere on earth, a loss can have happened on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                !loss.date().isAfter(today),
                ClaimRefusal.LOSS_IN_FUTURE,
                "The loss is dated " + loss.date() + ", a day that has begun nowhere yet.");
    }
}
