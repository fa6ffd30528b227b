package org.claimtrail.command.shared;

/** A command that a rule forbids: nothing has happened, and the caller is told which rule. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal, String detail) {
        // A refusal is an answer, not a fault: it has no stack trace.
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public RefusalDetails details() {
        var detail = getMessage();
        return new RefusalDetails(refusal.name(), refusal.kind(), detail == null ? refusal.meaning() : detail);
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean condition, Refusal refusal, String detail) {
        if (!condition) {
            throw new Refused(refusal, detail);
        }
    }
}
