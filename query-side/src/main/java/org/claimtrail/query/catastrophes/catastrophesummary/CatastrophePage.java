package org.claimtrail.query.catastrophes.catastrophesummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of catastrophes. */
public record CatastrophePage(List<CatastropheSummary> items, int number, int size, long total)
        implements Page<CatastropheSummary> {

    public CatastrophePage {
        items = List.copyOf(items);
    }
}
