package org.claimtrail.command.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldRefused;
import org.claimtrail.command.claims.RandomCommands.Person;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;

/** What a supervisor has to do one after the other to bring an open claim to its end. */
final class WayToTheEnd {

    private static final Person SUPERVISOR = new Person("mwisho", "supervisor");
    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));

    private static final LimitId LIMIT = LimitId.of(new UUID(0, 77));

    private final ClaimId claim;
    private final Set<ClaimCommand> tried = new HashSet<>();

    WayToTheEnd(ClaimId claim) {
        this.claim = claim;
    }

    /** The next step; empty when there is none left, whether the claim has come to its end or not. */
    Optional<Step> next(List<ClaimEvent> events) {
        var money = MoneyModel.of(events);
        if (!money.phase.equals("OPEN")) {
            return Optional.empty();
        }
        // Whoever has to do the same twice is not getting anywhere.
        return Optional.of(command(money)).filter(tried::add).map(command -> new Step(command, SUPERVISOR));
    }

    private ClaimCommand command(MoneyModel money) {
        for (var line : money.askedReserves.keySet()) {
            return new RejectReserve(claim, line, "The claim is closed");
        }
        for (var payment : money.payments.entrySet()) {
            if (payment.getValue().status.equals("HELD")) {
                return new RecordHoldRefused(claim, payment.getKey(), LIMIT, Money.zero("KES"));
            }
            if (payment.getValue().status.equals("ASKED")) {
                return new RejectPayment(claim, payment.getKey(), "The claim is closed");
            }
            if (payment.getValue().status.equals("APPROVED")) {
                var amount = Money.of(payment.getValue().amount, "KES");
                return new RecordPaymentPosted(claim, payment.getKey(), DISBURSEMENT, amount, "TX");
            }
        }
        for (var exposure : money.open) {
            return new CloseExposure(claim, exposure);
        }
        return new CloseClaim(claim, money.paid() > 0 ? Outcome.PAID : Outcome.WITHDRAWN);
    }
}
