package org.claimtrail.command.uploads.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it begins in the file, counted from 1; in a spreadsheet the row's own number
 */
public record Row(int line, List<Cell> cells) {

    /** The cell in a column, counted from 0; a row may be shorter than the header. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell instanceof Cell.Empty);
    }
}
