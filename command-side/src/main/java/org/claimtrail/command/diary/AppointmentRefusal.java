package org.claimtrail.command.diary;

import org.claimtrail.command.shared.Refusal;

/** Why a command about an appointment is refused. */
public enum AppointmentRefusal implements Refusal {
    APPOINTMENT_NOT_FOUND("There is no such appointment.", Kind.NOT_FOUND),
    APPOINTMENT_EXISTS("There is an appointment with this identifier already."),
    ASSESSOR_UNKNOWN("Nobody of this name is called upon to look at losses, or he has no working hours."),
    CLAIM_NOT_OPEN("Work on the claim has not begun, or has ended."),
    OFFER_INVALID("The last day to choose from is before the first, or has passed."),
    OFFER_ENDED("The days from which a slot could be chosen have passed, or it lies outside of them."),
    SLOT_TAKEN("The slot is somebody else's."),
    SLOT_NOT_OFFERED("The assessor is not there at that time, or a slot does not begin then."),
    APPOINTMENT_BOOKED("A slot has been chosen already: it can be moved."),
    APPOINTMENT_NOT_BOOKED("No slot has been chosen yet."),
    APPOINTMENT_ENDED("The appointment has taken place, was missed, or was cancelled."),
    APPOINTMENT_NOT_BEGUN("The appointment has not begun yet.");

    private final String meaning;
    private final Kind kind;

    AppointmentRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    AppointmentRefusal(String meaning, Kind kind) {
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
