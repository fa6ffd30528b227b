package org.claimtrail.command.uploads.table;

import org.claimtrail.command.shared.Refusal;

/** Why a file cannot be read as a table at all. */
public enum TableFault implements Refusal {
    FILE_EMPTY("The file holds no header."),
    FILE_KIND_UNKNOWN("The file is neither CSV nor XLSX."),
    FILE_OLD_SPREADSHEET("The file is an old or an encrypted spreadsheet: save it as XLSX without a password."),
    FILE_ENCODING("The text of the file is not UTF-8: save it as CSV UTF-8."),
    FILE_BROKEN("The file is damaged, or breaks the rules of its format."),
    FILE_UNPACKS_TOO_LARGE("The spreadsheet unpacks to more than is allowed."),
    FILE_FORBIDDEN_CONTENT("The spreadsheet declares XML entities or a document type, which no spreadsheet needs."),
    TOO_MANY_ROWS("The table has more rows than are allowed in one file."),
    TOO_MANY_COLUMNS("The table has more columns than are allowed."),
    SHEET_UNKNOWN("The spreadsheet has no sheet of that name.");

    private final String meaning;

    TableFault(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
