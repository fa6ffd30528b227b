package org.claimtrail.command.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldRequested;
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
        @Nullable Hold hold) {

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
     */
    record Hold(LimitId limit, Money cumulative, AuthorityBasis authority, boolean sufficient) {}

    Payment {
        involved = Set.copyOf(involved);
        votes = Set.copyOf(votes);
    }

    static Payment asked(PaymentRequested e) {
        var exchange = e.exchange();
        return new Payment(
                e.line(),
                e.type(),
                e.payee(),
                e.amount(),
                exchange == null ? e.amount() : exchange.payout(),
                e.requestedBy(),
                Status.AWAITING_APPROVAL,
                0,
                Set.of(e.requestedBy()),
                Set.of(),
                null);
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
        var asked = new Hold(e.limit().limitId(), e.cumulative(), e.authority(), e.sufficient());
        return new Payment(
                line, type, payee, amount, payout, requestedBy, Status.AWAITING_HOLD, round, involved, votes, asked);
    }

    Payment approved(PaymentApproved e) {
        return with(Status.APPROVED, e.round(), Set.copyOf(e.involved()), Set.of());
    }

    Payment voted(String voter) {
        return with(status, round, involved, and(votes, voter));
    }

    /** To somebody else: what was voted or sufficed for the one before is worth nothing for this one. */
    Payment to(Party changed, String changedBy) {
        var again = hold == null ? null : new Hold(hold.limit(), hold.cumulative(), hold.authority(), false);
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
                again);
    }

    /** Everybody who has had a part in it once this one approves it. */
    List<String> involvedWith(String approver) {
        return and(and(involved, votes), approver).stream().sorted().toList();
    }

    private Payment with(Status next, int approvals, Set<String> people, Set<String> voters) {
        return new Payment(line, type, payee, amount, payout, requestedBy, next, approvals, people, voters, hold);
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
