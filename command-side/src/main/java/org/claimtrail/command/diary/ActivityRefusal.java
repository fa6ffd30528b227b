package org.claimtrail.command.diary;

import org.claimtrail.command.shared.Refusal;

/** Why a command to an activity is refused. */
public enum ActivityRefusal implements Refusal {
    ACTIVITY_NOT_FOUND("There is no such activity.", Kind.NOT_FOUND),
    ACTIVITY_EXISTS("There is an activity with this identifier already."),
    SUBJECT_UNKNOWN("The tenant has no such claim, policy or customer."),
    TIMING_INVALID("An activity ends after it begins, and ends only if it begins."),
    ACTIVITY_KIND_FIXED("An activity stays of the kind that it was planned as."),
    ACTIVITY_ENDED("The activity has been completed or cancelled."),
    ACTIVITY_NOT_ENDED("The activity has neither been completed nor cancelled."),
    ACTIVITY_STARTED("The activity has been started already."),
    NOTE_STANDS("A note stands as it was written; write another."),
    ACTIVITY_FOLLOWS_APPOINTMENT("An inspection that was agreed with the customer changes with its appointment."),
    ASSIGNEE_NOT_SELF("Whoever sees only his own activities gives them to nobody else."),
    SYSTEM_ONLY("Only the product's own processes do this.");

    private final String meaning;
    private final Kind kind;

    ActivityRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    ActivityRefusal(String meaning, Kind kind) {
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
