package org.claimtrail.query.claims.recoveries;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of recoveries. */
public record RecoveryPage(List<RecoverySummary> items, int number, int size, long total)
        implements Page<RecoverySummary> {

    public RecoveryPage {
        items = List.copyOf(items);
    }
}
