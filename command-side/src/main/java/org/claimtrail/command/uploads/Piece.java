package org.claimtrail.command.uploads;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The next rows of a file beyond its checkpoint; where the file cannot be read on, those before the fault. */
final class Piece {

    private final List<ScannedRow> rows = new ArrayList<>();
    private final int size;
    private final int done;
    private boolean last;
    private @Nullable RefusalDetails fault;

    /**
     * @param size how many rows to take
     * @param done the last line that needs no more work
     */
    Piece(int size, int done) {
        this.size = size;
        this.done = done;
    }

    void fill(RowScan scan) {
        try {
            while (rows.size() < size && !last) {
                take(scan);
            }
        } catch (Refused e) {
            fault = e.details();
        }
    }

    /** Why the file cannot be read on; null if it can. */
    @Nullable RefusalDetails fault() {
        return fault;
    }

    /** Whether the file has ended. */
    boolean isLast() {
        return last;
    }

    Chunk chunk(RowScan scan) {
        return new Chunk(rows, scan.line(), scan.takeBlank());
    }

    private void take(RowScan scan) {
        var row = scan.next();
        if (row == null) {
            last = true;
        } else if (row.line() > done) {
            rows.add(row);
        } else {
            scan.takeBlank();
        }
    }
}
