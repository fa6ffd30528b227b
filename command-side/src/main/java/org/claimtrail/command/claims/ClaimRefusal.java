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
    WAITING_PERIOD_RUNNING("The waiting period of the cover was not over on the loss date."),
    PREMIUM_NOT_RECEIVED("The cover depends on the premium, which was not there on the loss date."),
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
    ORDERS_OPEN("Something has been ordered for the claim and is not done."),
    HANDLER_UNSUITABLE("Something speaks against giving the claim to him; a supervisor may do so with a reason."),
    PAYMENT_NOT_ENDED(
            "Only a payment that came to nothing is asked for again: turned down, failed, withdrawn or without a hold."),
    PAYMENT_ENDED("The payment has come to its end."),
    PAYMENT_RELEASED("The money has been released: the payee can no longer be changed."),
    PAYMENT_NOT_POSTED("No money has moved for the payment, so none can have come back."),
    EXCEEDS_AUTHORITY("Your authority does not reach that far."),
    FOUR_EYES("Nobody approves what he has asked for himself."),
    PAYMENT_UNKNOWN("The claim has no such payment."),
    PAYMENT_ALREADY_REQUESTED("A payment with this identifier exists already."),
    PAYMENT_NOT_PENDING("The payment does not wait for approval."),
    PAYMENT_NOT_APPROVED("The payment has not been approved, so no money can have moved for it."),
    RECOVERY_UNKNOWN("The claim has no such recovery."),
    RECOVERY_ALREADY_OPENED("A recovery with this identifier exists already."),
    RECOVERY_ENDED("The recovery has been completed or waived."),
    RECOVERY_EXCEEDS_PAID("More would have come back than was paid."),
    RECEIPT_ALREADY_RECORDED("This receipt has been booked already."),
    RECEIPT_IN_FUTURE("The receipt lies in the future."),
    RECEIPT_UNKNOWN("Nothing is booked under this receipt."),
    NOTHING_RECOVERED("Nothing has come in."),
    PAYMENT_PENDING("A payment waits for approval or is on its way."),
    PAYMENTS_ON_HOLD("Nothing is paid on a claim that is being investigated or is fraudulent."),
    INVESTIGATION_OPEN("The claim is being investigated."),
    INVESTIGATION_NOT_OPEN("The claim is not being investigated."),
    INVESTIGATOR_INVOLVED("Who referred a claim for investigation does not say what it found."),
    EVIDENCE_MISSING("This is not decided without evidence; a score alone is none."),
    SCORE_OUT_OF_RANGE("A score is from 0 to 1000."),
    NOTHING_WANTED("No document is named that is wanted."),
    DUE_IN_PAST("The day by which it is wanted has passed."),
    INFORMATION_NOT_REQUESTED("This has not been asked for, or has come already."),
    DOCUMENT_ALREADY_ATTACHED("The document is on the file already, as another type."),
    DOCUMENT_NOT_ATTACHED("A loss is proved by documents that are on the file."),
    PROOF_ALREADY_RECORDED("The loss has been proved already."),
    DENIAL_PENDING("A denial has been proposed and waits for a decision."),
    DENIAL_NOT_PROPOSED("No denial waits for a decision."),
    DENIAL_STANDS("Coverage is denied: the denial must be withdrawn before it is decided anew."),
    COVERAGE_NOT_DENIED("Coverage is not denied."),
    DECIDER_OVERRULED("Whose denial fell does not decide on the coverage again."),
    APPEAL_OPEN("An appeal waits for a decision."),
    APPEAL_ALREADY_LODGED("An appeal with this identifier exists already."),
    APPEAL_UNKNOWN("The claim has no such appeal."),
    APPEAL_ALREADY_DECIDED("The appeal has been decided already."),
    APPEAL_BY_DECIDER("Who took the decision does not decide on the appeal against it."),
    NOTHING_TO_APPEAL("No such decision stands."),
    LITIGATION_PENDING("A suit is pending, or a judgment is not satisfied."),
    LITIGATION_ALREADY_OPENED("A suit with this identifier exists already."),
    LITIGATION_UNKNOWN("The claim has no such suit."),
    LITIGATION_ENDED("The suit is out of the world already."),
    LITIGATION_CANNOT_GO_BACK("A suit that is before a court is no mere notice any more."),
    LITIGATION_NOT_IN_SUIT("No court decides on what is not before it."),
    SUIT_INCOMPLETE("A suit before a court names the court and the case number."),
    JUDGMENT_CONTRADICTED("A judgment for the plaintiff names an amount, one for the insurer names none."),
    DATE_IN_FUTURE("The day has not come yet."),
    DATES_REVERSED("The later day lies before the earlier one."),
    DUPLICATE_SUSPECTED("The same loss seems to have been notified before: dismiss that, or void the notification."),
    DUPLICATE_NOT_SUSPECTED("Nobody suspects a duplicate."),
    DUPLICATE_OF_MISSING("A duplicate names the claim that it is a duplicate of, and nothing else does."),
    DUPLICATE_OF_UNKNOWN("The claim that it is said to be a duplicate of is not there, or is the claim itself."),
    CATASTROPHE_UNKNOWN("No catastrophe has this code."),
    CATASTROPHE_DOES_NOT_FIT("The loss does not fit the catastrophe's days or perils."),
    CATASTROPHE_ALREADY_ASSIGNED("The loss belongs to this catastrophe already."),
    CATASTROPHE_NOT_ASSIGNED("The loss belongs to no catastrophe."),
    PAST_OUT_OF_ORDER("The days of the claim's past contradict one another, or lie in the future."),
    STEP_IN_FUTURE("The step is dated in the future."),
    STEP_WITHOUT_AMOUNT("Neither the row nor an earlier one of the case says what was asked for."),
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
