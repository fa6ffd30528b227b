package org.claimtrail.api.runtime;

/** Why Claimtrail cannot start, in one sentence for the person who started it, and what he can do about it. */
public final class StartupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public StartupProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public StartupProblem(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
