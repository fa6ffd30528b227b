package org.claimtrail.command.clocks;

import org.claimtrail.command.shared.Refusal;

/** Why a command about time limits can be refused; the codes are stable. */
public enum ClockRefusal implements Refusal {
    CLOCK_NOT_FOUND("There is no such clock.", Kind.NOT_FOUND),
    SYSTEM_ONLY("Only a process does this, on what has happened elsewhere."),
    CLOCK_ENDED("The clock has come to its end."),
    CLOCK_PAUSED("The clock is paused already."),
    CLOCK_NOT_PAUSED("The clock is not paused."),
    CLOCK_NOT_PAUSABLE("The clock's rule has no pause."),
    CLOCK_RAN_OUT("The clock has run out: it can neither be paused nor extended any more."),
    CLOCK_DAY_TOO_EARLY("The day lies before the clock's last change."),
    CLOCK_NOT_EXTENDABLE("The clock's rule allows no extension."),
    CLOCK_EXTENSION_TOO_LONG("The extension is longer than the clock's rule allows."),
    CLOCK_EXTENDED_TOO_OFTEN("The clock has been extended as often as its rule allows."),
    CLOCK_PACK_RESERVED("A pack of this name comes with the product: choose another name."),
    CLOCK_PACK_TOO_EARLY("A version holds from today or later, and not before the version that it follows."),
    CLOCK_RULE_INVALID("A rule of the pack does not make sense."),
    CLOCK_EVENT_UNKNOWN("A rule names an event that there is not, or that no clock can follow."),
    CALENDAR_UNKNOWN("There is no such holiday calendar.", Kind.NOT_FOUND),
    HOLIDAY_EXISTS("The day is a holiday already."),
    HOLIDAY_UNKNOWN("The day was not added to the calendar.", Kind.NOT_FOUND);

    private final String meaning;
    private final Kind kind;

    ClockRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    ClockRefusal(String meaning, Kind kind) {
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
