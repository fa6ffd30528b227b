package org.claimtrail.query.parametric.programmesummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of programmes. */
public record ProgrammePage(List<ProgrammeSummary> items, int number, int size, long total)
        implements Page<ProgrammeSummary> {

    public ProgrammePage {
        items = List.copyOf(items);
    }
}
