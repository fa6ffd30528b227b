package org.claimtrail.command.uploads.table;

/**
 * How much of a file is read before it is refused.
 *
 * @param rows the most lines of a table
 * @param columns the most columns of a table
 * @param cellLength the most characters of a cell; a spreadsheet allows 32,767
 * @param unpackedBytes the most bytes that a spreadsheet unpacks to
 * @param ratio how many times its packed size a part of a spreadsheet may unpack to
 * @param parts the most parts of a spreadsheet
 */
public record TableLimits(int rows, int columns, int cellLength, long unpackedBytes, int ratio, int parts) {

    public static final TableLimits DEFAULT = new TableLimits(1_000_000, 500, 32_767, 512L << 20, 200, 2_000);
}
