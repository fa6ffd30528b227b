package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.claims.ParametricCommand.OpenParametricClaim;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.ReserveLine;

/** Decides on claims that an index leads to: nobody looks at a loss, what was measured decides. */
final class ParametricDecisions {

    private static final String CATEGORY = "parametric";

    private ParametricDecisions() {}

    /**
     * Opens the claim and approves its payment.
     *
     * @param policy the policy as it stood on the day of the reading, if any term of it was on risk then
     */
    static List<ClaimEvent> open(ClaimState state, OpenParametricClaim c, Optional<PolicySnapshot> policy) {
        unless(state instanceof Unknown, ClaimRefusal.ALREADY_NOTIFIED, "Claim " + c.claimId() + " exists already.");
        var snapshot = policy.orElseThrow(() -> new Refused(
                ClaimRefusal.POLICY_NOT_ON_RISK,
                "No term of policy " + c.policyNumber() + " was on risk on " + c.observedOn() + "."));
        unless(
                snapshot.covers().stream().anyMatch(cover -> cover.code().equals(c.cover())),
                ClaimRefusal.COVER_UNKNOWN,
                "The policy has no cover " + c.cover() + ".");
        var line = new ReserveLine(c.exposureId(), ReserveLine.CostType.INDEMNITY, CATEGORY);
        return List.of(
                new LossNotified(
                        c.claimId(),
                        c.claimNumber(),
                        c.policyNumber(),
                        LossDate.onDay(c.observedOn()),
                        c.index(),
                        c.trigger(),
                        c.insured(),
                        c.amount().currency()),
                new ClaimOpened(c.claimId(), null),
                new PolicySnapshotAttached(c.claimId(), snapshot),
                new CoverageConfirmed(c.claimId(), c.trigger()),
                new ExposureOpened(
                        c.claimId(), c.exposureId(), c.cover(), c.insured().id()),
                new ReserveSet(c.claimId(), line, c.amount(), c.trigger(), c.authority()),
                new PaymentRequested(
                        c.claimId(), c.paymentId(), PaymentType.FINAL, line, c.insured(), c.amount(), c.requestedBy()),
                new PaymentApproved(
                        c.claimId(),
                        c.paymentId(),
                        c.claimNumber(),
                        c.insured(),
                        c.amount(),
                        c.amount(),
                        c.requestedBy(),
                        c.approvedBy(),
                        c.authority()));
    }
}
