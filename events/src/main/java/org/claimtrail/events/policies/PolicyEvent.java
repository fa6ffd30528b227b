package org.claimtrail.events.policies;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Revision;

/** What can happen to a policy. */
public sealed interface PolicyEvent extends DomainEvent {

    PolicyId policyId();

    /** The first term came on risk. */
    @Revision(2)
    record PolicyIssued(
            PolicyId policyId,
            String policyNumber,
            String product,
            String holder,
            Term term,
            List<Cover> covers,
            Money premium)
            implements PolicyEvent {
        public PolicyIssued {
            covers = List.copyOf(covers);
        }
    }

    /** Another term follows. */
    @Revision(2)
    record PolicyRenewed(PolicyId policyId, Term term, List<Cover> covers, Money premium) implements PolicyEvent {
        public PolicyRenewed {
            covers = List.copyOf(covers);
        }
    }

    /**
     * The cover changed within a term.
     *
     * @param premiumChange what the change costs for the rest of the term; negative gives money back
     */
    @Revision(2)
    record PolicyEndorsed(PolicyId policyId, LocalDate effectiveOn, List<Cover> covers, Money premiumChange)
            implements PolicyEvent {
        public PolicyEndorsed {
            covers = List.copyOf(covers);
        }
    }

    /**
     * A term was taken on from an earlier system; terms may arrive in any order.
     *
     * @param upload the file it came from
     */
    @Revision(2)
    record PolicyTermTakenOn(
            PolicyId policyId,
            String policyNumber,
            String product,
            String holder,
            Term term,
            List<Cover> covers,
            Money premium,
            String upload)
            implements PolicyEvent {
        public PolicyTermTakenOn {
            covers = List.copyOf(covers);
        }
    }

    /**
     * Premium of a term was received.
     *
     * @param term the first day of the term that it is for
     * @param receivedOn the day on which the money was there
     * @param reference what the payer or the bank calls it
     */
    record PremiumReceived(
            PolicyId policyId,
            String policyNumber,
            LocalDate term,
            Money amount,
            LocalDate receivedOn,
            String reference)
            implements PolicyEvent {}

    /**
     * The policy was found to be a user's: from here on he sees it, and the claims on it.
     *
     * @param user the holder's name in the system, in place of whoever stood there before
     */
    record PolicyholderLinked(PolicyId policyId, String policyNumber, String user) implements PolicyEvent {}

    /** The policy is no user's any more: the link was a mistake, or the user has left. */
    record PolicyholderUnlinked(PolicyId policyId, String policyNumber, String user, String explanation)
            implements PolicyEvent {}
}
