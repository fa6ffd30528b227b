package org.claimtrail.query.staff;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of absences. */
public record AbsencePage(List<AbsenceSummary> items, int number, int size, long total)
        implements Page<AbsenceSummary> {

    public AbsencePage {
        items = List.copyOf(items);
    }
}
