package org.claimtrail.api.policies;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimtrail.query.policies.policysummary.ListPolicies;
import org.jspecify.annotations.Nullable;

/** What the policies of a list must have in common. */
record PolicyFilter(
        @Size(max = 60) @Nullable String number,
        @Size(max = 60) @Nullable String product,
        @Size(max = 200) @Nullable String holder,
        @Nullable LocalDate onRiskOn) {

    ListPolicies.Filter filter() {
        return new ListPolicies.Filter(number, product, holder, onRiskOn);
    }
}
