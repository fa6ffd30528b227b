package org.claimtrail.command.uploads.rows;

/**
 * A field that a row can give.
 *
 * @param required whether no row can do without it
 * @param maxLength the most characters of its text
 * @param meaning what it is, in one sentence for the template
 * @param example a value for the template
 */
public record Field(String name, Type type, boolean required, int maxLength, String meaning, String example) {

    /** What a field's text is read as. */
    public enum Type {
        TEXT,
        DATE,
        YEAR,
        MOMENT,
        AMOUNT,
        CURRENCY
    }
}
