package org.claimtrail.query.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells what the database will refuse for ever from what may work in a moment. */
final class Refusals {

    /** Cardinality, data, integrity, a view's check option, limits such as an index row's size, a raised exception. */
    private static final Set<String> EVENTS_FAULT = Set.of("21", "22", "23", "44", "54", "P0");

    private Refusals() {}

    static boolean isTheEventsFault(SQLException failure) {
        for (var each = failure; each != null; each = each.getNextException()) {
            var state = each.getSQLState();
            if (state == null || state.length() < 2 || !EVENTS_FAULT.contains(state.substring(0, 2))) {
                return false;
            }
        }
        return true;
    }
}
