package org.claimtrail.command.uploads.rows;

/** Why a row was refused or deserves a look; the codes are stable. */
public enum RowReason {
    REQUIRED_MISSING(Severity.ERROR, "A value that no row can do without is missing."),
    NOT_A_NUMBER(Severity.ERROR, "The value is not a number."),
    TOO_MANY_DECIMALS(Severity.ERROR, "The amount has more decimals than its currency."),
    AMOUNT_TOO_LARGE(Severity.ERROR, "The amount is too large to be counted."),
    AMOUNT_NEGATIVE(Severity.ERROR, "The amount must not be negative."),
    NOT_A_DATE(Severity.ERROR, "The value is not a date that exists."),
    DATE_AMBIGUOUS(Severity.ERROR, "Day and month cannot be told apart: give the setting dateFormat."),
    NOT_A_YEAR(Severity.ERROR, "The value is not a year between 1900 and 2200."),
    NOT_A_PERCENTAGE(Severity.ERROR, "The value is not a percentage from 0 to 100 with up to two decimals."),
    NOT_A_NUMBER_OF_DAYS(Severity.ERROR, "The value is not a number of days from 0 to 3660."),
    NOT_A_CHOICE(Severity.ERROR, "The value is none of those that the field knows."),
    CURRENCY_UNKNOWN(Severity.ERROR, "The value is not an ISO 4217 currency code."),
    STATUS_UNKNOWN(Severity.ERROR, "The status has no meaning here: give one by a setting such as status.Word."),
    TEXT_TOO_LONG(Severity.ERROR, "The text is longer than the field holds."),
    TEXT_FORBIDDEN_CHARACTER(Severity.ERROR, "The text holds a control character or half of a character."),
    CELLS_BEYOND_HEADER(Severity.ERROR, "The row has more cells than the header has columns."),
    ATTRIBUTES_TOO_MANY(Severity.ERROR, "The row has more unmapped values than are kept."),
    COVER_ENDS_BEFORE_IT_BEGINS(Severity.ERROR, "The cover ends before it begins."),
    LOSS_AFTER_NOTIFICATION(Severity.ERROR, "The loss lies after its notification."),
    LOSS_IN_FUTURE(Severity.ERROR, "The loss lies in the future."),
    NOTIFIED_IN_FUTURE(Severity.ERROR, "The notification lies in the future."),
    ALREADY_LOADED_DIFFERENTLY(Severity.ERROR, "The same thing was loaded before with other values."),
    OUTSTANDING_ON_CLOSED_CLAIM(Severity.ERROR, "Nothing can be outstanding on a claim that is closed."),
    ROW_FAILED(Severity.ERROR, "The row could not be stored; an operator finds the cause in the log."),
    REPEATED_ROW(Severity.WARNING, "The row repeats an earlier one exactly; it was loaded as a claim of its own."),
    NO_POLICY_ON_LOSS_DATE(Severity.WARNING, "No policy of this number was on risk on the loss date."),
    NOT_A_CLAIM(Severity.WARNING, "The register calls it something else than a claim; it was loaded for completeness."),
    LOSS_DATE_YEAR_ONLY(Severity.NOTE, "The file knows only the year of the loss."),
    POLICY_NUMBER_MISSING(Severity.NOTE, "The file names no policy for the claim."),
    HOLDER_MISSING(Severity.NOTE, "The file names no policyholder; the policy number stands for him."),
    REFERENCE_NOT_UNIQUE(Severity.NOTE, "The reference stands in several rows, so it identifies nothing."),
    CLOSED_WITHOUT_OUTCOME(
            Severity.NOTE, "The file says only that the claim is closed; the outcome follows from what was paid.");

    private final Severity severity;
    private final String meaning;

    RowReason(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    public String meaning() {
        return meaning;
    }

    /** How bad it is. */
    public enum Severity {
        /** The row was refused. */
        ERROR,
        /** The row was loaded; a person should look at it. */
        WARNING,
        /** Something about the file as a whole, with the number of rows that it concerns. */
        NOTE
    }
}
