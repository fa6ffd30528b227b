package org.claimtrail.command.uploads.table;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.shared.Refused;

/** Reads a row as the names of the columns. */
final class Headers {

    private Headers() {}

    static List<String> of(Row row, TableLimits limits) {
        var names = new ArrayList<>(row.cells().stream().map(Cell::text).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        Refused.unless(
                names.size() <= limits.columns(),
                TableFault.TOO_MANY_COLUMNS,
                "The table has " + names.size() + " columns; " + limits.columns() + " are allowed.");
        return List.copyOf(names);
    }
}
