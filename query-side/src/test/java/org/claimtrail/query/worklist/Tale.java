package org.claimtrail.query.worklist;

import java.util.List;
import java.util.function.Consumer;

/** How something of a kind comes to wait, and everything by which it comes to wait no more. */
record Tale(WorkKind kind, Consumer<Plot> begins, List<Consumer<Plot>> endings) {

    @SafeVarargs
    static Tale of(WorkKind kind, Consumer<Plot> begins, Consumer<Plot>... endings) {
        return new Tale(kind, begins, List.of(endings));
    }
}
