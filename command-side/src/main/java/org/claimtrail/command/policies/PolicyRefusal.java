package org.claimtrail.command.policies;

import org.claimtrail.command.shared.Refusal;

/** Why a policy command can be refused; the codes are stable. */
public enum PolicyRefusal implements Refusal {
    POLICY_NOT_FOUND("There is no such policy.", Kind.NOT_FOUND),
    POLICY_ALREADY_ISSUED("A policy with this number exists already."),
    TERM_OVERLAPS("The policy has another term in this period, on other conditions."),
    TERM_NOT_NEXT("A renewal begins after the last term ends."),
    OUTSIDE_TERM("No term of the policy contains this day."),
    OUT_OF_SEQUENCE("A later change of this term has been recorded already."),
    POLICYHOLDER_ALREADY_LINKED("The policy is linked to this user already."),
    POLICYHOLDER_NOT_LINKED("The policy is linked to no user."),
    NO_COVER("A policy covers something: at least one cover is needed."),
    COVER_REPEATED("A cover code stands twice."),
    CURRENCY_MISMATCH("All amounts of a policy are in one currency."),
    PREMIUM_NEGATIVE("A premium cannot be negative."),
    PREMIUM_NOT_POSITIVE("What was received must be more than zero, on a day that has begun."),
    TERMS_INVALID("The terms of a cover contradict themselves."),
    LIMIT_NOT_POSITIVE("The limit of a cover must be greater than zero, its deductible not below zero.");

    private final String meaning;
    private final Kind kind;

    PolicyRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    PolicyRefusal(String meaning, Kind kind) {
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
