package org.claimtrail.command.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.command.claims.AppealCommand.DecideAppeal;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.DenialCommand.RejectDenial;
import org.claimtrail.command.claims.InvestigationCommand.*;
import org.claimtrail.command.claims.LitigationCommand.SettleLitigation;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldRefused;
import org.claimtrail.command.claims.RandomCommands.Person;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.events.claims.AppealEvent.Result;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;

/** What a supervisor has to do one after the other to bring an open claim to its end. */
final class WayToTheEnd {

    private static final Person SUPERVISOR = new Person("mwisho", "supervisor");
    private static final Person NEVER_INVOLVED = new Person("rufaa", "supervisor");
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
        return Optional.of(decision(FacetModel.of(events)).orElseGet(() -> command(money)))
                .filter(tried::add)
                .map(this::step);
    }

    private Step step(ClaimCommand command) {
        return new Step(command, command instanceof DecideAppeal ? NEVER_INVOLVED : SUPERVISOR);
    }

    /** What somebody waits for is decided first. */
    private Optional<ClaimCommand> decision(FacetModel notes) {
        if (notes.investigation.equals("REFERRED")) {
            return Optional.of(
                    new RecordInvestigationOutcome(claim, Finding.CLEARED, "Nothing in it", List.of("Looked at")));
        }
        for (var suit : notes.suits.keySet()) {
            if (notes.isPending(suit)) {
                return Optional.of(new SettleLitigation(claim, suit, ClaimScenario.LOSS.date(), null, "Settled"));
            }
        }
        for (var appeal : notes.appeals.entrySet()) {
            if (appeal.getValue().open()) {
                return Optional.of(new DecideAppeal(claim, appeal.getKey(), Result.UPHELD, "It stands"));
            }
        }
        return notes.proposedBy == null ? Optional.empty() : Optional.of(new RejectDenial(claim, "It is paid"));
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
