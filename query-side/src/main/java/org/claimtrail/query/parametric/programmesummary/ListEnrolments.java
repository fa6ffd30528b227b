package org.claimtrail.query.parametric.programmesummary;

import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * The policies that are enrolled in a programme, answered by an {@link EnrolmentPage}.
 *
 * @param q text that must occur, in any case, in the policy number or the insured's name
 * @param paging may be sorted by {@code policyNumber}, {@code insuredName}, {@code sumInsured}, {@code enrolledBy},
 *     {@code enrolledAt}; by policy number otherwise
 */
public record ListEnrolments(
        String tenant, ProgrammeId programmeId, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PROGRAMME_SUMMARY;
    }
}
