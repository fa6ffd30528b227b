package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.ZoneOffset;
import java.util.List;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.Stake;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.Recoveries.Recovery;
import org.claimtrail.command.claims.RecoveryCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/**
 * Decides what is got back on a claim. Recoveries are opened while the claim is worked; they go on after its closing, for
 * debtors pay late.
 */
final class RecoveryDecisions {

    private RecoveryDecisions() {}

    static List<RecoveryEvent> open(ClaimState state, OpenRecovery c) {
        var file = FileDecisions.open(state);
        unless(
                !file.recoveries().byId().containsKey(c.recoveryId()),
                ClaimRefusal.RECOVERY_ALREADY_OPENED,
                ClaimRefusal.RECOVERY_ALREADY_OPENED.meaning());
        refuseAmount(file, c.expected());
        return List.of(new RecoveryOpened(
                c.claimId(), c.recoveryId(), file.loss().claimNumber(), c.kind(), c.from(), c.expected(), c.basis()));
    }

    static List<RecoveryEvent> reestimate(ClaimState state, ReestimateRecovery c) {
        var file = worked(state);
        var recovery = open(file, c.recoveryId());
        refuseAmount(file, c.expected());
        return c.expected().equals(recovery.expected())
                ? List.of()
                : List.of(new RecoveryReestimated(c.claimId(), c.recoveryId(), c.expected(), c.rationale()));
    }

    /** Also after the recovery has ended: what comes in, however late, is booked. */
    static List<RecoveryEvent> record(ClaimState state, RecordRecovery c, Envelope by) {
        var file = worked(state);
        var recovery = known(file, c.recoveryId());
        if (c.amount().equals(recovery.receipts().get(c.receipt()))) {
            return List.of();
        }
        unless(
                !recovery.receipts().containsKey(c.receipt())
                        && !recovery.reversed().containsKey(c.receipt()),
                ClaimRefusal.RECEIPT_ALREADY_RECORDED,
                "Receipt " + c.receipt() + " has been booked already, with another amount or before it was reversed.");
        refuseAmount(file, c.amount());
        // Where a day has begun anywhere on earth, money can have come in on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                !c.receivedOn().isAfter(today),
                ClaimRefusal.RECEIPT_IN_FUTURE,
                "The receipt is dated " + c.receivedOn() + ", a day that has begun nowhere yet.");
        var inAll = plus(recovery.recovered(), c.amount());
        refuseMoreThanPaid(file, recovery, c.amount());
        return List.of(
                new RecoveryRecorded(c.claimId(), c.recoveryId(), c.receipt(), c.amount(), c.receivedOn(), inAll));
    }

    static List<RecoveryEvent> reverse(ClaimState state, ReverseRecovery c) {
        var recovery = known(worked(state), c.recoveryId());
        var amount = recovery.receipts().get(c.receipt());
        if (amount == null) {
            throw new Refused(
                    ClaimRefusal.RECEIPT_UNKNOWN, "Nothing that came in under " + c.receipt() + " is left to go back.");
        }
        return List.of(new RecoveryReversed(
                c.claimId(),
                c.recoveryId(),
                c.receipt(),
                amount,
                c.explanation(),
                recovery.recovered().minus(amount)));
    }

    static List<RecoveryEvent> complete(ClaimState state, CompleteRecovery c) {
        var recovery = open(worked(state), c.recoveryId());
        unless(
                recovery.recovered().isPositive(),
                ClaimRefusal.NOTHING_RECOVERED,
                "Nothing has come in: what is given up is waived.");
        return List.of(new RecoveryCompleted(c.claimId(), c.recoveryId(), recovery.recovered(), c.explanation()));
    }

    /** Gives the rest up; authority is tested on everything given up on the claim, so that splitting is idle. */
    static List<RecoveryEvent> waive(ClaimState state, WaiveRecovery c, Envelope by, AuthorityProfile profile) {
        var file = worked(state);
        var recovery = open(file, c.recoveryId());
        var currency = file.ledger().currency();
        var forgone = recovery.expected().exceeds(recovery.recovered())
                ? recovery.expected().minus(recovery.recovered())
                : Money.zero(currency);
        var inAll = plus(file.recoveries().forgone(currency), forgone);
        var authority = profile.toDecide(by.roles(), new Stake(LimitType.RECOVERY_WAIVER, inAll));
        unless(
                authority.alone(),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "What is given up on the claim would total " + inAll + "; " + authority.words() + ".");
        return List.of(
                new RecoveryWaived(c.claimId(), c.recoveryId(), forgone, inAll, c.explanation(), authority.basis()));
    }

    private static void refuseAmount(ClaimFile file, Money amount) {
        unless(amount.isPositive(), ClaimRefusal.AMOUNT_NOT_POSITIVE, "The amount is " + amount + ".");
        unless(
                amount.currency().equals(file.ledger().currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + file.ledger().currency() + ", not in " + amount.currency() + ".");
    }

    private static void refuseMoreThanPaid(ClaimFile file, Recovery recovery, Money amount) {
        if (recovery.kind() == Kind.SALVAGE) {
            return;
        }
        var paid = file.ledger().posted();
        var recovered = plus(file.recoveries().owedAndRecovered(paid.currency()), amount);
        unless(
                !recovered.exceeds(paid),
                ClaimRefusal.RECOVERY_EXCEEDS_PAID,
                recovered + " would have come back on a claim of which " + paid + " has been paid.");
    }

    private static Money plus(Money one, Money other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException overflow) {
            throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
        }
    }

    private static ClaimFile worked(ClaimState state) {
        return state instanceof Closed closed ? closed.file() : FileDecisions.open(state);
    }

    private static Recovery open(ClaimFile file, RecoveryId id) {
        var recovery = known(file, id);
        unless(recovery.isOpen(), ClaimRefusal.RECOVERY_ENDED, "The recovery is " + recovery.status() + ".");
        return recovery;
    }

    private static Recovery known(ClaimFile file, RecoveryId id) {
        var recovery = file.recoveries().byId().get(id);
        if (recovery == null) {
            throw new Refused(ClaimRefusal.RECOVERY_UNKNOWN, "The claim has no recovery " + id + ".");
        }
        return recovery;
    }
}
