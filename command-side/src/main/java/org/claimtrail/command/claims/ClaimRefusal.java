package org.claimtrail.command.claims;

import org.claimtrail.command.shared.Refusal;

/** Why a claim command can be refused; the codes are stable. */
public enum ClaimRefusal implements Refusal {
    CLAIM_NOT_FOUND("There is no such claim.", Kind.NOT_FOUND),
    ALREADY_NOTIFIED("A claim with this identifier exists already."),
    LOSS_IN_FUTURE("The loss date lies after the notification."),
    NOT_NOTIFIED("The claim is no longer a mere notification: it has been opened, closed or voided."),
    ALREADY_ACKNOWLEDGED("The claim has been acknowledged already."),
    CLAIM_NOT_OPEN("The claim is not open."),
    CLAIM_NOT_CLOSED("The claim is not closed."),
    POLICY_NOT_ON_RISK("No term of the policy was on risk on the loss date."),
    PERIL_NOT_COVERED("No cover of the policy names the cause of loss."),
    COVER_UNKNOWN("The policy has no such cover."),
    COVERAGE_NOT_CONFIRMED("Nothing is paid before coverage has been confirmed."),
    COVERAGE_ALREADY_DECIDED("Coverage has been decided in this way already."),
    PARTY_UNKNOWN("The claim has no such party."),
    PARTY_ALREADY_ADDED("Another party with this identifier has been added already."),
    PAYEE_NOT_VERIFIED("The payee has no verified account."),
    ASSESSOR_ALREADY_APPOINTED("This assessor has been appointed already."),
    ASSESSOR_NOT_APPOINTED("No such assessor has been appointed."),
    EXPOSURE_UNKNOWN("The claim has no such exposure."),
    EXPOSURE_ALREADY_OPENED("An exposure with this identifier exists already."),
    EXPOSURE_CLOSED("The exposure is closed."),
    EXPOSURE_OPEN("The exposure is still open."),
    CURRENCY_MISMATCH("The amount is not in the claim's currency."),
    AMOUNT_NOT_POSITIVE("The amount must be greater than zero."),
    AMOUNT_TOO_LARGE("The claim's totals would exceed what can be counted."),
    RESERVE_BELOW_COMMITTED("The reserve would fall below what has been paid or promised."),
    RESERVE_UNCHANGED("The reserve has this total already."),
    RESERVE_APPROVAL_PENDING("A reserve on this line waits for approval."),
    NO_RESERVE_PENDING("No reserve on this line waits for approval."),
    EXCEEDS_RESERVE("The payment exceeds what is outstanding on its reserve line."),
    EXCEEDS_COVER_LIMIT("The claim's payments would exceed the limit of the cover."),
    EXCEEDS_SUB_LIMIT("The claim's payments would exceed a sub-limit of the cover."),
    EXCEEDS_NET_PAYABLE("The payments on the exposure would exceed what is payable for its loss."),
    LOSS_NOT_ADJUSTED("The cover takes something off the loss, and nobody has said yet how large the loss is."),
    ADJUSTMENT_OUTDATED("Other claims have used up the shared deductible meanwhile: adjust the loss again."),
    VALUE_AT_RISK_MISSING("The cover applies average: say what was at risk."),
    NET_BELOW_COMMITTED("What would be payable lies below what is paid, promised or asked for."),
    EXCHANGE_INVALID("The exchange rate cannot be right."),
    NOT_THE_REQUESTER("Only whoever asked for a payment takes it back."),
    ALREADY_VOTED("Nobody votes twice."),
    PAYEE_UNCHANGED("The payee and the account are these already."),
    PAYMENT_ENDED("The payment has come to its end."),
    PAYMENT_RELEASED("The money has been released: the payee can no longer be changed."),
    PAYMENT_NOT_POSTED("No money has moved for the payment, so none can have come back."),
    EXCEEDS_AUTHORITY("Your authority does not reach that far."),
    FOUR_EYES("Nobody approves what he has asked for himself."),
    PAYMENT_UNKNOWN("The claim has no such payment."),
    PAYMENT_ALREADY_REQUESTED("A payment with this identifier exists already."),
    PAYMENT_NOT_PENDING("The payment does not wait for approval."),
    PAYMENT_NOT_APPROVED("The payment has not been approved, so no money can have moved for it."),
    PAYMENT_PENDING("A payment waits for approval or is on its way."),
    OUTCOME_CONTRADICTED("The outcome contradicts what has happened on the claim.");

    private final String meaning;
    private final Kind kind;

    ClaimRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    ClaimRefusal(String meaning, Kind kind) {
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
