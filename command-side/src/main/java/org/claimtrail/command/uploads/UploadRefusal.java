package org.claimtrail.command.uploads;

import org.claimtrail.command.shared.Refusal;

/** Why an upload can be refused; the codes are stable. */
public enum UploadRefusal implements Refusal {
    UPLOAD_NOT_FOUND("There is no such upload.", Kind.NOT_FOUND),
    UPLOAD_ALREADY_RECEIVED("Another file was received under this identifier.", Kind.RULE),
    UPLOAD_FINISHED("The upload has been worked through already.", Kind.RULE),
    UPLOAD_TOO_LARGE("The file is larger than is allowed.", Kind.RULE),
    UPLOAD_NAME_INVALID("The file's name is missing, too long, or holds characters that no name needs.", Kind.RULE);

    private final String meaning;
    private final Kind kind;

    UploadRefusal(String meaning, Kind kind) {
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
