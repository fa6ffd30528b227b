package org.claimtrail.command.documents.inspection;

import org.claimtrail.command.shared.Refusal;

/** Why a file is not taken in as a document; the codes are stable. */
public enum ContentRefusal implements Refusal {
    DOCUMENT_EMPTY("The file is empty."),
    DOCUMENT_TOO_LARGE("The file is larger than is allowed."),
    DOCUMENT_NAME_INVALID("Nothing of the file's name can be kept."),
    DOCUMENT_KIND_FORBIDDEN("The file is of a kind that is not taken, whatever it is called."),
    DOCUMENT_KIND_MISMATCH("The file is something else than its name or its media type says."),
    DOCUMENT_DAMAGED("The file is damaged or cut off."),
    DOCUMENT_AMBIGUOUS("The file can be read as two things at once."),
    DOCUMENT_ACTIVE_CONTENT("The file holds something that could be carried out."),
    DOCUMENT_UNPACKS_TOO_LARGE("The file unpacks to more than is allowed."),
    DOCUMENT_INFECTED("A virus was found in the file.");

    private final String meaning;

    ContentRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
