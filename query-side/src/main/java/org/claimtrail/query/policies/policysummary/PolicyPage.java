package org.claimtrail.query.policies.policysummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of policies. */
public record PolicyPage(List<PolicySummary> items, int number, int size, long total) implements Page<PolicySummary> {

    public PolicyPage {
        items = List.copyOf(items);
    }
}
