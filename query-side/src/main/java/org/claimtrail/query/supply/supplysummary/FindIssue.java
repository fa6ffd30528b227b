package org.claimtrail.query.supply.supplysummary;

import org.claimtrail.events.supply.IssueId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One issue, answered by an optional {@link IssueDetail}. */
public record FindIssue(String tenant, IssueId issueId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }
}
