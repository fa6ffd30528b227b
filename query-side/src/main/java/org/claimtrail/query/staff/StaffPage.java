package org.claimtrail.query.staff;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of those who work for a tenant. */
public record StaffPage(List<StaffSummary> items, int number, int size, long total) implements Page<StaffSummary> {

    public StaffPage {
        items = List.copyOf(items);
    }
}
