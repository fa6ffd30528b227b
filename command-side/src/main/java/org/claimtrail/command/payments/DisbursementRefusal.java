package org.claimtrail.command.payments;

import org.claimtrail.command.shared.Refusal;

/** Why a disbursement command can be refused; the codes are stable. */
public enum DisbursementRefusal implements Refusal {
    DISBURSEMENT_NOT_FOUND("There is no such disbursement.", Kind.NOT_FOUND),
    DISBURSEMENT_EXISTS("A disbursement with this identifier exists already."),
    DISBURSEMENT_AMOUNT_NOT_POSITIVE("A disbursement must be of more than zero."),
    SYSTEM_ONLY("Only a process does this, on what has happened elsewhere."),
    RELEASER_NOT_FINANCE("Only finance releases money."),
    RELEASER_INVOLVED("Whoever requested or approved a payment does not release it."),
    PAYEE_ACCOUNT_MISSING("The payee has no verified account."),
    ATTEMPT_OPEN("An attempt is under way: there is at most one at a time."),
    OUTCOME_UNKNOWN("Nobody knows yet whether the money has moved: it is not sent again."),
    ATTEMPT_NOT_BEGUN("This attempt has never been begun."),
    STOP_NOT_ENTITLED("Only finance, a supervisor or a claims manager stops a disbursement."),
    CORRECTION_NOT_FINANCE("Only finance says what the provider does not."),
    ATTEMPT_NOT_UNKNOWN("What has become of this attempt is known, or it is not the last one."),
    RESOLUTION_NEEDS_ANOTHER("It takes a second person to say so."),
    DISBURSEMENT_NOT_POSTED("No money has moved, so none can have come back."),
    DISBURSEMENT_RELEASED("The disbursement has been released: it can no longer be stopped."),
    DISBURSEMENT_ENDED("The disbursement has come to its end.");

    private final String meaning;
    private final Kind kind;

    DisbursementRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    DisbursementRefusal(String meaning, Kind kind) {
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
