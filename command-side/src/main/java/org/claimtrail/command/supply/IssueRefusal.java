package org.claimtrail.command.supply;

import org.claimtrail.command.shared.Refusal;

/** Why a command to an issue can be refused; the codes are stable. */
public enum IssueRefusal implements Refusal {
    ISSUE_NOT_FOUND("There is no such issue.", Kind.NOT_FOUND),
    ISSUE_EXISTS("An issue with this identifier exists already."),
    ISSUE_ABOUT_NOTHING("An issue is about a vendor, an order or a claim."),
    ISSUE_SUBJECT_CONTRADICTED("The order is with another vendor, or on another claim."),
    VENDOR_NOT_FOUND("There is no such vendor.", Kind.NOT_FOUND),
    ORDER_NOT_FOUND("There is no such order.", Kind.NOT_FOUND),
    CLAIM_NOT_FOUND("There is no such claim.", Kind.NOT_FOUND),
    ISSUE_UNCHANGED("All of this is said of the issue already."),
    ISSUE_ALREADY_ASSIGNED("This person sees to it already."),
    ISSUE_ALREADY_STARTED("Somebody sees to it already."),
    ISSUE_RESOLVED("The issue has been resolved: reopen it first."),
    ISSUE_NOT_RESOLVED("The issue has not been resolved."),
    ISSUE_NOT_OVER("The issue is neither resolved nor closed."),
    ISSUE_CLOSED("The issue has been closed: reopen it first."),
    ISSUE_WITHDRAWN("The issue has been withdrawn.");

    private final String meaning;
    private final Kind kind;

    IssueRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    IssueRefusal(String meaning, Kind kind) {
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
