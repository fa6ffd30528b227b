package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.claimtrail.command.claims.ClaimInvariants.Within;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.command.claims.RecoveryCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What must hold of what comes back on a claim, told by the clerk's own books. */
final class RecoveryInvariants {

    private static final LossDate LONG_PAST = ClaimScenario.LOSS;

    private final Within authority;

    RecoveryInvariants(Within authority) {
        this.authority = authority;
    }

    /** What each decision must have had going for it; the books are as they were before it. */
    void decided(MoneyModel money, RecoveryModel books, ClaimEvent event, Step step) {
        if (event instanceof RecoveryOpened e) {
            assertThat(money.phase).as("a recovery is opened on an open claim").isEqualTo("OPEN");
            assertThat(books.byId).doesNotContainKey(e.recoveryId());
            assertThat(e.expected().isPositive()).isTrue();
        } else if (event instanceof RecoveryRecorded e) {
            recorded(money, books, e);
        } else if (event instanceof RecoveryReversed e) {
            var recovery = books.of(e.recoveryId());
            assertThat(e.amount().minor()).as("what came in goes back").isEqualTo(recovery.receipts.get(e.receipt()));
            assertThat(e.inAll().minor())
                    .isEqualTo(recovery.recovered() - e.amount().minor());
        } else if (event instanceof RecoveryCompleted e) {
            var recovery = books.of(e.recoveryId());
            assertThat(recovery.open).isTrue();
            assertThat(e.inAll().minor()).as("something has come in").isPositive();
            assertThat(e.inAll().minor()).isEqualTo(recovery.recovered());
        } else if (event instanceof RecoveryWaived e) {
            var recovery = books.of(e.recoveryId());
            assertThat(recovery.open).isTrue();
            assertThat(e.forgone().minor()).as("what is given up").isEqualTo(recovery.missing());
            assertThat(e.forgoneInAll().minor())
                    .as("what is given up on the whole claim")
                    .isEqualTo(books.forgone() + recovery.missing());
            authority.check(e.authority(), e.forgoneInAll(), step);
        }
    }

    private static void recorded(MoneyModel money, RecoveryModel books, RecoveryRecorded e) {
        var recovery = books.of(e.recoveryId());
        assertThat(recovery.receipts).as("a receipt is booked once").doesNotContainKey(e.receipt());
        assertThat(recovery.gone).as("and not again after it went back").doesNotContain(e.receipt());
        assertThat(e.inAll().minor())
                .as("what has come in")
                .isEqualTo(recovery.recovered() + e.amount().minor());
        if (recovery.kind != Kind.SALVAGE) {
            assertThat(books.owedAndRecovered() + e.amount().minor())
                    .as("nobody owes more than was paid")
                    .isLessThanOrEqualTo(money.paid());
        }
    }

    /** Where the clerk can tell by himself whether something is refused, it is so, and only then. */
    void expected(MoneyModel money, RecoveryModel books, Step step, @Nullable Refused refused) {
        if (!(step.command() instanceof RecoveryCommand command) || command instanceof WaiveRecovery) {
            return;
        }
        var known = books.byId.get(command.recoveryId());
        var worked = Set.of("OPEN", "CLOSED").contains(money.phase);
        var right = switch (command) {
            case OpenRecovery c -> money.phase.equals("OPEN") && known == null && isAmount(c.expected());
            case ReestimateRecovery c -> worked && known != null && known.open && isAmount(c.expected());
            case RecordRecovery c -> worked && known != null && isBookable(money, books, known, c);
            case ReverseRecovery c -> worked && known != null && known.receipts.containsKey(c.receipt());
            case CompleteRecovery c -> worked && known != null && known.open && known.recovered() > 0;
            case WaiveRecovery c -> false;
        };
        assertThat(refused == null).as("%s, refused: %s", step, refused).isEqualTo(right);
    }

    private static boolean isBookable(
            MoneyModel money, RecoveryModel books, RecoveryModel.Recovery recovery, RecordRecovery c) {
        var before = recovery.receipts.get(c.receipt());
        if (before != null) {
            return before == c.amount().minor() && c.amount().currency().equals("KES");
        }
        if (recovery.gone.contains(c.receipt())
                || !isAmount(c.amount())
                || !c.receivedOn().equals(LONG_PAST.date())) {
            return false;
        }
        var amount = c.amount().minor();
        return recovery.kind == Kind.SALVAGE
                ? amount <= Long.MAX_VALUE - recovery.recovered()
                : amount <= money.paid() - books.owedAndRecovered();
    }

    private static boolean isAmount(Money amount) {
        return amount.isPositive() && amount.currency().equals("KES");
    }
}
