package org.claimtrail.query.policies.policysummary;

import java.util.List;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** A policy with its terms, the oldest first. */
public record PolicyDetail(PolicySummary policy, List<PolicyTerm> terms) {

    public PolicyDetail {
        terms = List.copyOf(terms);
    }

    /**
     * A term.
     *
     * @param premium endorsements included
     * @param premiumReceived what has been paid of it
     * @param sumInsured the limits of all covers together
     * @param covers as they are at the end of the term
     * @param upload the file it came from
     */
    public record PolicyTerm(
            Term term,
            Money premium,
            Money premiumReceived,
            Money sumInsured,
            List<Cover> covers,
            @Nullable String upload) {

        public PolicyTerm {
            covers = List.copyOf(covers);
        }
    }
}
