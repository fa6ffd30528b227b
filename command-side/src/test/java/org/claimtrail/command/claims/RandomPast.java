package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimtrail.command.claims.TakeOnCommand.*;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate.Precision;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What an earlier system knows of a claim, at random: balances, days, or the steps of one payment. */
final class RandomPast {

    private final Random random;
    private final ClaimId claim;
    private boolean stepwise;

    RandomPast(Random random, ClaimId claim) {
        this.random = random;
        this.claim = claim;
    }

    /** How the claim begins; mostly it is open, so that it is worked here. */
    List<ClaimCommand> begin() {
        stepwise = random.nextInt(4) == 0;
        if (!stepwise) {
            return List.of(takeOn(random.nextInt(4) == 0 ? Outcome.PAID : null));
        }
        var steps = new ArrayList<ClaimCommand>();
        // The row that begins the case comes third: without it nothing can be taken on.
        steps.add(step(PaymentStep.APPROVED, null, kes(400)));
        steps.add(step(PaymentStep.DRAFTED, "CLM-1", null));
        steps.add(step(PaymentStep.SUBMITTED, "CLM-1", kes(400)));
        return steps;
    }

    /** What is loaded later: another step of such a payment, or once more what is there. */
    ClaimCommand later() {
        return stepwise
                ? step(one(List.of(PaymentStep.values())), null, random.nextBoolean() ? null : amount())
                : takeOn(null);
    }

    private TakeOnClaim takeOn(@Nullable Outcome outcome) {
        var notified = random.nextBoolean() ? day(random.nextInt(5)) : null;
        var dated = notified != null && random.nextBoolean();
        return new TakeOnClaim(
                claim,
                "CLM-1",
                "17",
                POLICY.policyNumber(),
                LOSS,
                notified,
                "collision",
                "Rear-ended",
                "OD",
                kes(1 + random.nextInt(150_000)),
                null,
                dated ? day(5) : null,
                kes(0),
                outcome,
                dated && outcome != null ? day(6) : null,
                true,
                Map.of(),
                "upload");
    }

    private TakeOnPaymentStep step(PaymentStep step, @Nullable String number, @Nullable Money amount) {
        var at = NOW.minus(Duration.ofDays(random.nextInt(9)));
        return new TakeOnPaymentStep(
                claim,
                number,
                "case-17",
                "collision",
                step,
                "Declaration " + step,
                "EMPLOYEE",
                null,
                null,
                at,
                new PastDay(LocalDate.ofInstant(at, ZoneOffset.UTC), Precision.DAY),
                amount,
                null,
                Map.of(),
                "upload");
    }

    private Money amount() {
        return random.nextInt(8) == 0 ? Money.of(100, "USD") : kes(1 + random.nextInt(50_000));
    }

    private static PastDay day(int after) {
        return new PastDay(LOSS.date().plusDays(after), Precision.DAY);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
