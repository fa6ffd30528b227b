package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.claims.FileDecisions.refuseClosedExposure;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.authority.Authority;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.Stake;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.Ledger.PendingReserve;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.MoneyEvent.ReserveVoteRecorded;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Decides what is set aside for a claim. */
final class ReserveDecisions {

    private ReserveDecisions() {}

    /** Sets the reserve, or asks somebody with more authority, when the claim's total reserve exceeds the asker's (I5). */
    static List<ClaimEvent> set(ClaimState state, SetReserve c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        refuseClosedExposure(file, c.line().exposure());
        var ledger = file.ledger();
        refuseImpossible(ledger, c.line(), c.total());
        unless(
                !ledger.pending().containsKey(c.line()),
                ClaimRefusal.RESERVE_APPROVAL_PENDING,
                ClaimRefusal.RESERVE_APPROVAL_PENDING.meaning());
        unless(
                !c.total().equals(ledger.reserve(c.line())),
                ClaimRefusal.RESERVE_UNCHANGED,
                "The reserve is " + c.total() + " already.");
        var authority = Stakes.of(ledger, c.line(), c.total()).authority(by, profile);
        if (authority.alone()) {
            return List.of(new ReserveSet(c.claimId(), c.line(), c.total(), c.rationale(), authority.basis()));
        }
        return List.of(new ReserveApprovalRequested(
                c.claimId(), c.line(), c.total(), c.rationale(), by.actor(), authority.basis()));
    }

    static List<ClaimEvent> approve(ClaimState state, ApproveReserve c, Envelope by, AuthorityProfile profile) {
        var ledger = open(state).ledger();
        var pending = pending(ledger, c.line());
        unless(!by.actor().equals(pending.requestedBy()), ClaimRefusal.FOUR_EYES, ClaimRefusal.FOUR_EYES.meaning());
        refuseImpossible(ledger, c.line(), pending.total());
        var stakes = Stakes.of(ledger, c.line(), pending.total());
        var authority = stakes.authority(by, profile);
        unless(
                authority.reaches(),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "The claim's reserve would total " + stakes.all().amount() + "; " + authority.words() + ".");
        var set = new ReserveSet(c.claimId(), c.line(), pending.total(), pending.rationale(), authority.basis());
        if (authority.votes() == 1) {
            return List.of(set);
        }
        unless(!pending.votes().contains(by.actor()), ClaimRefusal.ALREADY_VOTED, ClaimRefusal.ALREADY_VOTED.meaning());
        var votes = pending.votes().size() + 1;
        var vote = new ReserveVoteRecorded(
                c.claimId(), c.line(), pending.total(), by.actor(), votes, authority.votes(), authority.basis());
        return votes >= authority.votes() ? List.of(vote, set) : List.of(vote);
    }

    static List<ClaimEvent> reject(ClaimState state, RejectReserve c) {
        var pending = pending(open(state).ledger(), c.line());
        return List.of(new ReserveRejected(c.claimId(), c.line(), pending.total(), c.explanation()));
    }

    private static PendingReserve pending(Ledger ledger, ReserveLine line) {
        var pending = ledger.pending().get(line);
        if (pending == null) {
            throw new Refused(ClaimRefusal.NO_RESERVE_PENDING, "No reserve waits on " + line + ".");
        }
        return pending;
    }

    private static void refuseImpossible(Ledger ledger, ReserveLine line, Money total) {
        unless(
                total.currency().equals(ledger.currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + ledger.currency() + ", not in " + total.currency() + ".");
        var held = ledger.held(line);
        unless(
                !held.exceeds(total),
                ClaimRefusal.RESERVE_BELOW_COMMITTED,
                held + " of the line is paid or promised; the reserve cannot be " + total + ".");
    }

    /** What is at stake in a reserve, always with everything that the claim has already: splitting is idle (I5). */
    private record Stakes(Stake all, Stake line, Stake incurred) {

        static Stakes of(Ledger ledger, ReserveLine line, Money total) {
            try {
                return new Stakes(
                        new Stake(LimitType.RESERVE, ledger.reserveInAllWith(line, total)),
                        new Stake(LimitType.RESERVE_LINE, total),
                        new Stake(LimitType.CLAIM_INCURRED, ledger.incurredWith(line, total)));
            } catch (ArithmeticException overflow) {
                throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
            }
        }

        Authority authority(Envelope by, AuthorityProfile profile) {
            return profile.toDecide(by.roles(), all, line, incurred);
        }
    }
}
