package org.claimtrail.command.uploads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Mapping;
import org.claimtrail.command.uploads.rows.RowReader;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.command.uploads.table.Rows;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's rows one after the other and keeps what only the file as a whole can tell: repeated rows, references
 * that are not unique. After a stop the file is read from its beginning again, so all of that comes out the same.
 */
final class RowScan {

    private final Rows rows;
    private final RowReader reader;
    private final Mapping mapping;
    private final LocalDate today;
    private final Map<UUID, Integer> occurrences = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Map<RowReason, Integer> notes = new EnumMap<>(RowReason.class);
    private long blank;
    private int line;

    RowScan(Rows rows, RowReader reader, Mapping mapping, LocalDate today) {
        this.rows = rows;
        this.reader = reader;
        this.mapping = mapping;
        this.today = today;
    }

    /** The next row with content; null at the end of the file. */
    @Nullable ScannedRow next() {
        while (rows.hasNext()) {
            var row = rows.next();
            line = row.line();
            if (!row.isBlank()) {
                return read(new Cells(row, mapping, today));
            }
            blank++;
        }
        return null;
    }

    /** The blank rows since this was asked last. */
    long takeBlank() {
        var taken = blank;
        blank = 0;
        return taken;
    }

    /** The last line that was read. */
    int line() {
        return line;
    }

    /** What is to be said about the file as a whole; complete once the last row has been read. */
    List<Issue> fileIssues() {
        var issues = new ArrayList<Issue>();
        notes.forEach((reason, count) -> issues.add(Issue.ofFile(reason, count)));
        var shared = references.values().stream()
                .filter(count -> count > 1)
                .mapToLong(Integer::longValue)
                .sum();
        if (shared > 0) {
            issues.add(Issue.ofFile(RowReason.REFERENCE_NOT_UNIQUE, shared));
        }
        return issues;
    }

    private ScannedRow read(Cells cells) {
        var draft = reader.read(cells);
        if (draft == null) {
            return new ScannedRow.Bad(cells.line(), List.copyOf(cells.issues()));
        }
        var content = Ids.derived(draft.content());
        var occurrence = occurrences.merge(content, 1, Integer::sum);
        var reference = draft.reference();
        if (reference != null) {
            references.merge(reference, 1, Integer::sum);
        }
        draft.notes().forEach(reason -> notes.merge(reason, 1, Integer::sum));
        return new ScannedRow.Good(cells.line(), draft, content, occurrence);
    }
}
