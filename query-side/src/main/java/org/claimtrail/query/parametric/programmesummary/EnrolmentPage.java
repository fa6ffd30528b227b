package org.claimtrail.query.parametric.programmesummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of enrolments. */
public record EnrolmentPage(List<EnrolledPolicy> items, int number, int size, long total)
        implements Page<EnrolledPolicy> {

    public EnrolmentPage {
        items = List.copyOf(items);
    }
}
