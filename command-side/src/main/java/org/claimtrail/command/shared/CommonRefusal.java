package org.claimtrail.command.shared;

/** Refusals that any aggregate can give. */
public enum CommonRefusal implements Refusal {
    NOT_FOUND("There is nothing with this identifier.", Kind.NOT_FOUND),
    VERSION_CONFLICT("It has changed since you read it: read it again and decide anew.", Kind.VERSION),
    BACKDATED_TOO_FAR("It would take effect longer ago than your authority reaches.", Kind.RULE);

    private final String meaning;
    private final Kind kind;

    CommonRefusal(String meaning, Kind kind) {
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
