package org.claimtrail.query.diary.activities;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of activities. */
public record ActivityPage(List<ActivitySummary> items, int number, int size, long total)
        implements Page<ActivitySummary> {

    public ActivityPage {
        items = List.copyOf(items);
    }
}
