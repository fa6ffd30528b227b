package org.claimtrail.command.authority;

import org.claimtrail.command.shared.Refusal;

/** Why a command about authority profiles can be refused; the codes are stable. */
public enum AuthorityRefusal implements Refusal {
    PROFILE_UNKNOWN("There is no such authority profile.", Kind.NOT_FOUND),
    PROFILE_ALREADY_DRAFTED("An authority profile with this identifier exists already."),
    PROFILE_NOT_DRAFT("The authority profile is no draft: it has been published or withdrawn."),
    PROFILE_UNCHANGED("The draft says this already."),
    PROFILE_IN_FORCE("The version is in force or about to be; publish another one instead."),
    PUBLISHER_IS_AUTHOR("Nobody publishes an authority profile that he has written himself."),
    OWN_AUTHORITY_RAISED("Nobody decides that a role of his own may do more."),
    EFFECTIVE_TOO_SOON("Every machine must know a version before it comes into force."),
    EFFECTIVE_TAKEN("Another version comes into force at this moment."),
    ROLE_REPEATED("A role stands in the profile twice."),
    LIMIT_REPEATED("A limit of a role stands in the profile twice."),
    LIMIT_NEGATIVE("A limit is below zero."),
    LIMITS_CONTRADICT("A limit exceeds another one that it is part of.");

    private final String meaning;
    private final Kind kind;

    AuthorityRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    AuthorityRefusal(String meaning, Kind kind) {
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
