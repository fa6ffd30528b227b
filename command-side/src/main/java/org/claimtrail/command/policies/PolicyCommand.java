package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;

/** What can be asked of a policy. */
public sealed interface PolicyCommand {

    @TargetAggregateIdentifier
    PolicyId policyId();

    /** Puts the first term on risk. */
    record IssuePolicy(
            PolicyId policyId,
            String policyNumber,
            String product,
            String holder,
            Term term,
            List<Cover> covers,
            Money premium)
            implements PolicyCommand, Beginning {}

    /** Adds the term that follows the last one. */
    record RenewPolicy(PolicyId policyId, Term term, List<Cover> covers, Money premium) implements PolicyCommand {}

    /** Changes the cover within a term, from a day on. */
    record EndorsePolicy(PolicyId policyId, LocalDate effectiveOn, List<Cover> covers, Money premiumChange)
            implements PolicyCommand {}

    /**
     * Says that premium of a term was received.
     *
     * @param term any day of the term that it is for
     */
    record RecordPremium(PolicyId policyId, LocalDate term, Money amount, LocalDate receivedOn, String reference)
            implements PolicyCommand {}

    /** Says that the policy is a user's: he sees it, and the claims on it. */
    record LinkPolicyholder(PolicyId policyId, String user) implements PolicyCommand {}

    /** Says that the policy is nobody's among the users. */
    record UnlinkPolicyholder(PolicyId policyId, String explanation) implements PolicyCommand {}

    /** Takes a term on from an earlier system; terms may arrive in any order. */
    record TakeOnTerm(
            PolicyId policyId,
            String policyNumber,
            String product,
            String holder,
            Term term,
            List<Cover> covers,
            Money premium,
            String upload)
            implements PolicyCommand {}
}
