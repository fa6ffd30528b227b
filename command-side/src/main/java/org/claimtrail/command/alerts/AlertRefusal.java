package org.claimtrail.command.alerts;

import org.claimtrail.command.shared.Refusal;

/** Why an alert command can be refused; the codes are stable. */
public enum AlertRefusal implements Refusal {
    ALERT_NOT_FOUND("There is no such alert.", Kind.NOT_FOUND),
    SYSTEM_ONLY("Only a process does this, on what has happened elsewhere."),
    ALERT_ACKNOWLEDGED("Somebody has acknowledged the alert already."),
    ALERT_RESOLVED("The alert has been resolved.");

    private final String meaning;
    private final Kind kind;

    AlertRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    AlertRefusal(String meaning, Kind kind) {
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
