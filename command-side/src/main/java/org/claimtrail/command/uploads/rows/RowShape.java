package org.claimtrail.command.uploads.rows;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.uploads.table.Cell;
import org.claimtrail.command.uploads.table.Characters;
import org.claimtrail.command.uploads.table.Row;
import org.jspecify.annotations.Nullable;

/** What no row may hold, whatever it means: the database cannot store it, or it would hide something from a reader. */
final class RowShape {

    private RowShape() {}

    static List<Issue> faults(Row row, Mapping mapping) {
        var faults = new ArrayList<Issue>();
        for (var i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i) instanceof Cell.Text t ? t.text() : "";
            if (i >= mapping.width() && !text.isEmpty()) {
                faults.add(fault(row, null, text, RowReason.CELLS_BEYOND_HEADER));
                return faults;
            }
            if (!Characters.areStorable(text)) {
                faults.add(fault(row, mapping.nameOf(i), text, RowReason.TEXT_FORBIDDEN_CHARACTER));
            }
        }
        return faults;
    }

    private static Issue fault(Row row, @Nullable String column, String text, RowReason reason) {
        return new Issue(row.line(), null, column, text, reason.severity(), reason.name(), reason.meaning(), 1);
    }
}
