package org.claimtrail.command.claims;

import org.axonframework.commandhandling.CommandHandler;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.command.claims.RecoveryCommand.*;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.events.shared.Envelope;

/** The part of the claim's shell that is about its money beside reserves and payments. */
abstract class ClaimMoney extends ClaimFacets {

    @CommandHandler
    long on(AdjustLoss c, Envelope by, LimitStands stands) {
        return decide(by, () -> AdjustmentDecisions.adjust(state, c, by, stands));
    }

    @CommandHandler
    long on(OutdateAdjustment c, Envelope by) {
        return decide(by, () -> AdjustmentDecisions.outdate(state, c));
    }

    @CommandHandler
    long on(ChangePayee c, Envelope by, Releases releases) {
        return decide(by, () -> PayeeDecisions.changePayee(state, c, by, releases));
    }

    @CommandHandler
    long on(ChangePartyAccount c, Envelope by, Releases releases) {
        return decide(by, () -> PayeeDecisions.changeAccount(state, c, by, releases));
    }

    @CommandHandler
    long on(ResubmitPayment c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> PaymentDecisions.resubmit(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(WithdrawPayment c, Envelope by) {
        return decide(by, () -> PaymentDecisions.withdraw(state, c, by));
    }

    @CommandHandler
    long on(RecordHoldGranted c, Envelope by) {
        return decide(by, () -> PaymentHolds.granted(state, c));
    }

    @CommandHandler
    long on(RecordHoldRefused c, Envelope by) {
        return decide(by, () -> PaymentHolds.refused(state, c));
    }

    @CommandHandler
    long on(RecordPaymentReversed c, Envelope by) {
        return decide(by, () -> PaymentOutcomes.reversed(state, c));
    }

    @CommandHandler
    long on(OpenRecovery c, Envelope by) {
        return decide(by, () -> RecoveryDecisions.open(state, c));
    }

    @CommandHandler
    long on(ReestimateRecovery c, Envelope by) {
        return decide(by, () -> RecoveryDecisions.reestimate(state, c));
    }

    @CommandHandler
    long on(RecordRecovery c, Envelope by) {
        return decide(by, () -> RecoveryDecisions.record(state, c, by));
    }

    @CommandHandler
    long on(ReverseRecovery c, Envelope by) {
        return decide(by, () -> RecoveryDecisions.reverse(state, c));
    }

    @CommandHandler
    long on(CompleteRecovery c, Envelope by) {
        return decide(by, () -> RecoveryDecisions.complete(state, c));
    }

    @CommandHandler
    long on(WaiveRecovery c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> RecoveryDecisions.waive(state, c, by, profiles.of(by)));
    }
}
