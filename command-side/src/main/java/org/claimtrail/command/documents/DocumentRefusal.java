package org.claimtrail.command.documents;

import org.claimtrail.command.shared.Refusal;

/** Why something cannot be done with a document; the codes are stable. */
public enum DocumentRefusal implements Refusal {
    DOCUMENT_NOT_FOUND("There is no such document.", Kind.NOT_FOUND),
    DOCUMENT_SUBJECT_NOT_FOUND("There is nothing that the document could be about.", Kind.NOT_FOUND),
    DOCUMENT_EXISTS("There is another document with this identifier."),
    DOCUMENT_TYPE_INVALID("A type has letters or digits."),
    DOCUMENT_VISIBILITY_FORBIDDEN("What a customer sends in is shared with him."),
    DOCUMENT_WITHDRAWN("The document has been withdrawn."),
    DOCUMENT_UNCHANGED("It is that already."),
    DOCUMENT_VERSION_OUTDATED("This is not the newest version of the document."),
    DOCUMENT_ALREADY_VERIFIED("The version has been verified already."),
    DOCUMENT_ALREADY_REJECTED("The version has been rejected already."),
    DOCUMENT_NOT_YOURS("A customer replaces only what he has sent in himself.");

    private final String meaning;
    private final Kind kind;

    DocumentRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    DocumentRefusal(String meaning, Kind kind) {
        this.meaning = meaning;
        this.kind = kind;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
