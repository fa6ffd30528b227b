package org.claimtrail.command.shared;

/** A stable code for why a command was refused; each context has an enum of its own. */
public interface Refusal {

    /** The code as the API shows it, such as {@code EXCEEDS_AUTHORITY}. */
    String name();

    /** What the code means, in one sentence for the list of codes. */
    String meaning();

    /** What kind of answer the caller gets. */
    default Kind kind() {
        return Kind.RULE;
    }

    /** The kinds of refusal. */
    enum Kind {
        /** A business rule forbids it. */
        RULE,
        /** The tenant has no such thing. */
        NOT_FOUND,
        /** Somebody else has changed it meanwhile. */
        VERSION,
        /** The command's key was used before, or is in use. */
        KEY
    }
}
