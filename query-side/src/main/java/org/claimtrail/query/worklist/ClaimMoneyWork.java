package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.query.shared.SqlValue;

/** What is to be done about the money of a claim: its reserves, its payments up to their approval, its losses. */
final class ClaimMoneyWork {

    private final Work work;

    ClaimMoneyWork(Work work) {
        this.work = work;
    }

    void set(ReserveSet e) {
        var claim = e.claimId().value();
        work.done(RESERVE_TO_SET, claim, e.line().exposure());
        work.done(RESERVE_TO_APPROVE, claim, part(e.line()));
    }

    void asked(ReserveApprovalRequested e) {
        var claim = e.claimId().value();
        work.done(RESERVE_TO_SET, claim, e.line().exposure());
        work.appears(Item.of(RESERVE_TO_APPROVE, claim, "Approve or reject the reserve of " + e.line())
                .part(part(e.line()))
                .because(e.rationale())
                .with(Terms.barred(e.requestedBy()).amount(e.total())));
    }

    void rejected(ReserveRejected e) {
        var claim = e.claimId().value();
        work.done(RESERVE_TO_APPROVE, claim, part(e.line()));
    }

    void asked(PaymentRequested e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.doneEverywhere(PAYMENT_TO_REPEAT, e.claimId());
        work.about(Matter.of(WorkArea.CLAIM_PAYMENT, payment)
                .called(e.paymentId().toString())
                .titled(e.payee().name())
                .on(e.claimId(), null)
                .with(Terms.barred(e.requestedBy()).amount(e.amount())));
        if (e.type() == PaymentType.FINAL) {
            work.appears(
                    Item.of(EXPOSURE_TO_CLOSE, payment, "Close the exposure: the last of what is owed has been paid to")
                            .part(e.line().exposure())
                            .later());
        }
    }

    /** Nobody approves who has had a part in it; votes for an earlier payee are worth nothing. */
    void waits(ClaimId claim, ClaimPaymentId payment) {
        work.appears(Item.of(PAYMENT_TO_APPROVE, matter(claim, payment), "Approve or reject the payment to"));
    }

    void approved(PaymentApproved e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.changes(payment, "barred = ?", text(Terms.text(e.involved())));
        work.done(PAYMENT_TO_APPROVE, payment, "");
    }

    void posted(PaymentPosted e) {
        work.wakes(matter(e.claimId(), e.paymentId()));
    }

    void failed(PaymentFailed e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.appears(Item.of(PAYMENT_TO_REPEAT, payment, "Ask again for the payment that did not reach")
                .part(e.claimId())
                .because(e.explanation()));
    }

    /** It may be asked for again: who voted for it has had a part in it then. */
    void ended(ClaimId claim, ClaimPaymentId payment) {
        var matter = matter(claim, payment);
        work.absorbs(matter, PAYMENT_TO_APPROVE, "");
        work.done(PAYMENT_TO_APPROVE, matter, "");
    }

    void take(MoneyEvent event) {
        switch (event) {
            case LossAdjusted e -> work.done(LOSS_TO_ADJUST, e.claimId().value(), e.exposureId());
            case AdjustmentOutdated e ->
                work.appears(Item.of(
                                LOSS_TO_ADJUST,
                                e.claimId().value(),
                                "Adjust the loss anew: other claims have used up more of the shared deductible")
                        .part(e.exposureId())
                        .with(Terms.NONE.amount(e.remaining())));
            case PaymentHoldRefused e -> ended(e.claimId(), e.paymentId());
            case PaymentVoteRecorded e -> voted(e);
            case ReserveVoteRecorded e -> voted(e);
            case PayeeChanged e -> changed(e);
            case PaymentApprovalVoided e -> waits(e.claimId(), e.paymentId());
            case PaymentWithdrawn e -> ended(e.claimId(), e.paymentId());
            case PaymentResubmitted e -> askedAgain(e);
            case PaymentReversed e -> reversed(e);
            case PaymentHoldRequested e -> {}
            case PaymentHoldGranted e -> {}
            case PaymentHoldConfirmed e -> {}
            case PaymentHoldReleased e -> {}
            case PartyAccountChanged e -> {}
        }
    }

    /** The same payment, with a new payee or amount; whoever had a part in it keeps it. */
    private void askedAgain(PaymentResubmitted e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.done(PAYMENT_TO_REPEAT, payment, e.claimId());
        work.changes(
                payment,
                "title = ?, currency = ?, amount = ?, barred = barred || ?",
                text(e.payee().name()),
                text(e.amount().currency()),
                number(e.amount().minor()),
                one(e.requestedBy()));
    }

    private void voted(PaymentVoteRecorded e) {
        work.changes(
                PAYMENT_TO_APPROVE, matter(e.claimId(), e.paymentId()), "", "barred = barred || ?", one(e.voter()));
    }

    private void voted(ReserveVoteRecorded e) {
        work.changes(RESERVE_TO_APPROVE, e.claimId().value(), part(e.line()), "barred = barred || ?", one(e.voter()));
    }

    /** Who votes for one payee has not voted for another. */
    private void changed(PayeeChanged e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.changes(payment, "title = ?, barred = barred || ?", text(e.payee().name()), one(e.changedBy()));
        work.changes(PAYMENT_TO_APPROVE, payment, "", "barred = ','");
    }

    private void reversed(PaymentReversed e) {
        var payment = matter(e.claimId(), e.paymentId());
        work.about(Matter.of(WorkArea.CLAIM_PAYMENT, payment)
                .called(e.paymentId().toString())
                .on(e.claimId(), null)
                .with(Terms.NONE.amount(e.amount())));
        work.done(payment);
        work.appears(Item.of(PAYMENT_TO_REPEAT, payment, "Ask again for the payment whose money came back")
                .part(e.claimId())
                .because(e.explanation()));
    }

    private static UUID matter(ClaimId claim, ClaimPaymentId payment) {
        return Ids.derived("work-matter", claim.toString(), payment.toString());
    }

    /** Lines of one kind and category under two exposures are two. */
    private static String part(ReserveLine line) {
        return line.exposure() + "/" + line;
    }

    private static SqlValue one(String person) {
        return text(person + ",");
    }
}
