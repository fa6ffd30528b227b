package org.claimtrail.command.supply;

import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssueText;
import org.jspecify.annotations.Nullable;

/** Where an issue stands. */
sealed interface IssueState {

    IssueState BEGINNING = new Absent();

    /** Nobody has raised it. */
    record Absent() implements IssueState {}

    /** Somebody has. */
    record Raised(Phase phase, IssueText text, @Nullable String assignee, int reopened, int comments)
            implements IssueState {

        Raised in(Phase now) {
            return new Raised(now, text, assignee, reopened, comments);
        }

        Raised with(IssueText now) {
            return new Raised(phase, now, assignee, reopened, comments);
        }

        Raised assignedTo(String user) {
            return new Raised(phase, text, user, reopened, comments);
        }

        Raised reopened(int count) {
            return new Raised(Phase.REOPENED, text, assignee, count, comments);
        }

        Raised commented(int count) {
            return new Raised(phase, text, assignee, reopened, count);
        }
    }

    /** How far it has come. */
    enum Phase {
        OPEN,
        IN_PROGRESS,
        RESOLVED,
        REOPENED,
        CLOSED,
        WITHDRAWN
    }

    /** The state after an event. */
    static IssueState evolve(IssueState state, IssueEvent event) {
        return switch (event) {
            case IssueRaised e -> new Raised(Phase.OPEN, e.text(), e.assignee(), 0, 0);
            case IssueChanged e -> raised(state).with(e.text());
            case IssueAssigned e -> raised(state).assignedTo(e.assignee());
            case IssueWorkStarted e -> raised(state).in(Phase.IN_PROGRESS);
            case IssueResolved e -> raised(state).in(Phase.RESOLVED);
            case IssueReopened e -> raised(state).reopened(e.count());
            case IssueClosed e -> raised(state).in(Phase.CLOSED);
            case IssueWithdrawn e -> raised(state).in(Phase.WITHDRAWN);
            case IssueCommented e -> raised(state).commented(e.comment());
        };
    }

    private static Raised raised(IssueState state) {
        return switch (state) {
            case Raised raised -> raised;
            case Absent absent -> throw new IllegalStateException("The history does not begin with the issue");
        };
    }
}
