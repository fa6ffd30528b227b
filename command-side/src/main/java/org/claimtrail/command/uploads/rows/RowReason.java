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
    NOT_A_MOMENT(Severity.ERROR, "The value is not a moment in ISO 8601, such as 2026-03-14T09:30:00+03:00."),
    NOTIFIED_ON_MISSING(Severity.ERROR, "What was paid or closed on a day was notified on a day, which is missing."),
    PAID_ON_MISSING(Severity.ERROR, "The day of the payment is missing, though the claim was closed on a day."),
    PAID_IN_FUTURE(Severity.ERROR, "The payment lies in the future."),
    PAID_BEFORE_NOTIFICATION(Severity.ERROR, "The payment lies before the notification."),
    CLOSED_ON_MISSING(Severity.ERROR, "The day of the closure is missing, though the claim was paid on a day."),
    CLOSED_ON_OPEN_CLAIM(Severity.ERROR, "The claim is open and yet has a day on which it was closed."),
    CLOSED_IN_FUTURE(Severity.ERROR, "The closure lies in the future."),
    CLOSED_BEFORE_NOTIFICATION(Severity.ERROR, "The closure lies before the notification."),
    CLOSED_BEFORE_PAYMENT(Severity.ERROR, "The closure lies before the payment."),
    STEP_IN_FUTURE(Severity.ERROR, "The step lies in the future."),
    ACTIVITY_UNKNOWN(Severity.ERROR, "The activity has no meaning here: give one by a setting such as step.Activity."),
    ROW_FAILED(Severity.ERROR, "The row could not be stored; an operator finds the cause in the log."),
    REPEATED_ROW(Severity.WARNING, "The row repeats an earlier one exactly; it was loaded as a claim of its own."),
    NO_POLICY_ON_LOSS_DATE(Severity.WARNING, "No policy of this number was on risk on the loss date."),
    NOT_A_CLAIM(Severity.WARNING, "The register calls it something else than a claim; it was loaded for completeness."),
    STEP_OUT_OF_TURN(Severity.WARNING, "The step does not follow from the one before it; it was loaded as it is."),
    STEP_OUT_OF_ORDER(Severity.WARNING, "The step lies before an earlier row of its case; it was put in its place."),
    STEP_AFTER_PAYMENT(Severity.WARNING, "The step follows the payment, which ends a case; it was loaded as it is."),
    CASE_INTERRUPTED(Severity.WARNING, "Rows of other cases stand between those of this one; it was put together."),
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
