package org.claimtrail.command.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldRequested;
import org.claimtrail.events.claims.MoneyEvent.PaymentResubmitted;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment and how far it has come.
 *
 * @param amount what it takes out of its line
 * @param payout what the payee gets, in his currency
 * @param round how often it has been approved
 * @param involved everybody who has had a part in it: none of them approves or releases it
 * @param votes who has voted for it, as long as it takes more votes
 * @param hold what it takes of a limit that other claims share
 * @param resubmissions how often it has been asked for again
 */
record Payment(
        ReserveLine line,
        PaymentType type,
        Party payee,
        Money amount,
        Money payout,
        String requestedBy,
        Status status,
        int round,
        Set<String> involved,
        Set<String> votes,
        @Nullable Hold hold,
        int resubmissions) {

    /** How far a payment has come. */
    enum Status {
        AWAITING_HOLD,
        AWAITING_APPROVAL,
        APPROVED,
        POSTED,
        REJECTED,
        FAILED,
        WITHDRAWN,
        HOLD_REFUSED,
        REVERSED
    }

    /**
     * A part of a shared limit.
     *
     * @param sufficient whether the asker's authority reaches
     * @param asking which of the payment's questions it is
     */
    record Hold(LimitId limit, Money cumulative, AuthorityBasis authority, boolean sufficient, int asking) {}

    Payment {
        involved = Set.copyOf(involved);
        votes = Set.copyOf(votes);
    }

    static Payment asked(PaymentRequested e) {
        return new Payment(
                e.line(),
                e.type(),
                e.payee(),
                e.amount(),
                payout(e.amount(), e.exchange()),
                e.requestedBy(),
                Status.AWAITING_APPROVAL,
                0,
                Set.of(e.requestedBy()),
                Set.of(),
                null,
                0);
    }

    /** Whoever had a part in it before keeps it: he approves it no more than he could have then. */
    Payment resubmitted(PaymentResubmitted e) {
        return new Payment(
                line,
                type,
                e.payee(),
                e.amount(),
                payout(e.amount(), e.exchange()),
                e.requestedBy(),
                Status.AWAITING_APPROVAL,
                round,
                and(and(involved, votes), e.requestedBy()),
                Set.of(),
                null,
                e.resubmission());
    }

    /** Whether it came to nothing, so that it can be asked for again; what was paid and came back is another matter. */
    boolean cameToNothing() {
        return switch (status) {
            case REJECTED, FAILED, WITHDRAWN, HOLD_REFUSED -> true;
            case AWAITING_HOLD, AWAITING_APPROVAL, APPROVED, POSTED, REVERSED -> false;
        };
    }

    boolean isUnderway() {
        return status == Status.AWAITING_HOLD || status == Status.AWAITING_APPROVAL || status == Status.APPROVED;
    }

    /** Whether it counts towards what the claim costs, be it promised or only asked for. */
    boolean holds() {
        return isUnderway() || status == Status.POSTED;
    }

    /** Whether it takes its amount out of the reserve; a supplement brings its own, when it is approved. */
    boolean takesReserve() {
        return status == Status.APPROVED || status == Status.POSTED || (isUnderway() && type != PaymentType.SUPPLEMENT);
    }

    /** Whether it is paid under the cover: what is paid without a duty takes nothing from its limits. */
    boolean isOwed() {
        return line.costType() == CostType.INDEMNITY && type != PaymentType.EX_GRATIA;
    }

    Payment as(Status next) {
        return with(next, round, involved, votes);
    }

    Payment held(PaymentHoldRequested e) {
        var asked = new Hold(e.limit().limitId(), e.cumulative(), e.authority(), e.sufficient(), e.asking());
        return new Payment(
                line,
                type,
                payee,
                amount,
                payout,
                requestedBy,
                Status.AWAITING_HOLD,
                round,
                involved,
                votes,
                asked,
                resubmissions);
    }

    Payment approved(PaymentApproved e) {
        return with(Status.APPROVED, e.round(), Set.copyOf(e.involved()), Set.of());
    }

    Payment voted(String voter) {
        return with(status, round, involved, and(votes, voter));
    }

    /** To somebody else: what was voted or sufficed for the one before is worth nothing for this one. */
    Payment to(Party changed, String changedBy) {
        var again =
                hold == null ? null : new Hold(hold.limit(), hold.cumulative(), hold.authority(), false, hold.asking());
        return new Payment(
                line,
                type,
                changed,
                amount,
                payout,
                requestedBy,
                status,
                round,
                and(involved, changedBy),
                Set.of(),
                again,
                resubmissions);
    }

    /** Everybody who has had a part in it once this one approves it. */
    List<String> involvedWith(String approver) {
        return and(and(involved, votes), approver).stream().sorted().toList();
    }

    private Payment with(Status next, int approvals, Set<String> people, Set<String> voters) {
        return new Payment(
                line, type, payee, amount, payout, requestedBy, next, approvals, people, voters, hold, resubmissions);
    }

    private static Money payout(Money amount, @Nullable Exchange exchange) {
        return exchange == null ? amount : exchange.payout();
    }

    private static Set<String> and(Set<String> people, String another) {
        return and(people, Set.of(another));
    }

    private static Set<String> and(Set<String> people, Set<String> others) {
        var all = new HashSet<>(people);
        all.addAll(others);
        return all;
    }
}
