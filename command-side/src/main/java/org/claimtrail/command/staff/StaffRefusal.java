package org.claimtrail.command.staff;

import org.claimtrail.command.shared.Refusal;

/** Why a command about staff is refused. */
public enum StaffRefusal implements Refusal {
    STAFF_NOT_FOUND("There is nobody of this name among the staff.", Kind.NOT_FOUND),
    STAFF_ENROLLED("He has been enrolled already."),
    STAFF_INACTIVE("He is not called upon at present."),
    STAFF_ACTIVE("He is called upon already."),
    SKILL_REPEATED("The same skill stands there twice."),
    HOURS_INVALID("Working hours end after they begin, and do not overlap on a day."),
    ABSENCE_INVALID("An absence ends not before it begins."),
    ABSENCE_EXISTS("There is an absence with this identifier already."),
    ABSENCE_OVERLAPS("He has asked to be away at that time already."),
    ABSENCE_UNKNOWN("There is no such absence, or it was rejected or withdrawn.", Kind.NOT_FOUND),
    ABSENCE_DECIDED("The absence has been approved already."),
    ABSENCE_OWN("Nobody decides on his own absence."),
    DEPUTY_INVALID("A deputy is somebody else among the staff who is called upon."),
    DEPUTY_ABSENT("The deputy is away himself at that time."),
    BLOCK_INVALID("A blocked time ends after it begins."),
    BLOCK_UNKNOWN("There is no such blocked time.", Kind.NOT_FOUND),
    AT_CAPACITY("He has as many open claims as he can handle."),
    STAFF_ABSENT("He is away on that day."),
    CLAIM_NOT_HELD("One of the claims is not his."),
    CLAIM_NOT_WORKED("The claim is closed or was void from the beginning."),
    HANDLER_NOT_ELIGIBLE("Nobody who comes into question for the claim has this name."),
    NOBODY_ELIGIBLE("Nobody comes into question for the claim."),
    SYSTEM_ONLY("Only the product's own processes do this.");

    private final String meaning;
    private final Kind kind;

    StaffRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    StaffRefusal(String meaning, Kind kind) {
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
