package org.claimtrail.command.parametric;

import org.claimtrail.command.shared.Refusal;

/** Why a command on a parametric programme can be refused; the codes are stable. */
public enum ProgrammeRefusal implements Refusal {
    PROGRAMME_NOT_FOUND("There is no such programme.", Kind.NOT_FOUND),
    PROGRAMME_EXISTS("A programme with this identifier exists already."),
    PAYOUT_TABLE_INCONSISTENT(
            "Each step of the payouts must be severer than the one before and pay more, up to the whole."),
    SEASON_ENDS_BEFORE_IT_BEGINS("The season ends before it begins."),
    PROVIDER_KEY_UNREADABLE("The provider's key is no Ed25519 public key."),
    ENROLMENT_CLOSED("The season has begun: nobody is enrolled or withdrawn any more."),
    ENROLMENT_CONTRADICTED("The policy is enrolled already, on other terms."),
    ENROLMENT_UNKNOWN("The policy is not enrolled."),
    ENROLMENT_AMOUNT_NOT_POSITIVE("The sum insured must be greater than zero."),
    ENROLMENT_CURRENCY_MISMATCH("The sum insured is not in the programme's currency."),
    ENROLMENT_TOTAL_TOO_LARGE("The sums insured would exceed what can be counted."),
    ENROLMENT_ACCOUNT_MISSING("The insured has no account that could be paid."),
    POLICY_DOES_NOT_COVER("No term of the policy with this cover is on risk in the season."),
    READING_OUT_OF_SEASON("The reading is not of the season, or of a day that has not begun."),
    READING_NOT_SIGNED("The reading is not signed by the programme's provider."),
    PAYOUTS_UNDERWAY("The trigger has been met already."),
    NO_PAYOUTS_PENDING("No payouts wait for approval."),
    PAYOUTS_FOUR_EYES("Whoever brought the reading does not decide on the payouts."),
    PAYOUTS_EXCEED_AUTHORITY("Your authority does not reach that far.");

    private final String meaning;
    private final Kind kind;

    ProgrammeRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    ProgrammeRefusal(String meaning, Kind kind) {
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
