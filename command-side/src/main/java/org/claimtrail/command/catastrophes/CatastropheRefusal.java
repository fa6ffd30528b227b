package org.claimtrail.command.catastrophes;

import org.claimtrail.command.shared.Refusal;

/** Why a catastrophe command can be refused; the codes are stable. */
public enum CatastropheRefusal implements Refusal {
    CATASTROPHE_NOT_FOUND("There is no such catastrophe.", Kind.NOT_FOUND),
    CATASTROPHE_EXISTS("A catastrophe with this code exists already."),
    CATASTROPHE_ENDED("The catastrophe is over already."),
    CATASTROPHE_UNCHANGED("This is known of the catastrophe already."),
    CATASTROPHE_DAYS_REVERSED("The catastrophe would end before it began."),
    CATASTROPHE_IN_FUTURE("Nothing is declared or ended that has not happened yet.");

    private final String meaning;
    private final Kind kind;

    CatastropheRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    CatastropheRefusal(String meaning, Kind kind) {
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
