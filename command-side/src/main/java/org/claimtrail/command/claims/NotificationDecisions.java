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
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
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
     * @param catastrophe what has the code that the claim is opened under, if anything
     */
    static List<ClaimEvent> open(
            ClaimState state, OpenClaim c, Optional<PolicySnapshot> policy, Optional<Extent> catastrophe) {
        var notified = notified(state);
        var loss = notified.loss();
        unless(
                !notified.facets().isDuplicateSuspected(),
                ClaimRefusal.DUPLICATE_SUSPECTED,
                ClaimRefusal.DUPLICATE_SUSPECTED.meaning());
        if (c.catastropheCode() != null) {
            OriginDecisions.refuseMisfit(loss, catastrophe);
        }
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

    /**
     * Ends a notification that leads to no claim.
     *
     * @param isEarlierKnown whether the claim that it is said to be a duplicate of is there
     */
    static List<ClaimEvent> voidNotification(ClaimState state, VoidNotification c, boolean isEarlierKnown) {
        notified(state);
        var earlier = c.duplicateOf();
        unless(
                (c.reason() == VoidReason.DUPLICATE) == (earlier != null),
                ClaimRefusal.DUPLICATE_OF_MISSING,
                ClaimRefusal.DUPLICATE_OF_MISSING.meaning());
        unless(
                earlier == null || (isEarlierKnown && !earlier.equals(c.claimId())),
                ClaimRefusal.DUPLICATE_OF_UNKNOWN,
                ClaimRefusal.DUPLICATE_OF_UNKNOWN.meaning());
        return List.of(new NotificationVoided(c.claimId(), c.reason(), earlier, c.explanation()));
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
