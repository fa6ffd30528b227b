package org.claimtrail.events.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.Oddity;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStepTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentTakenOn;
import org.claimtrail.events.shared.Money;

/** One of each event about a claim's past elsewhere, every field set. */
final class TakenOnSamples {

    private static final PastDay MARCH = new PastDay(LocalDate.of(2011, 3, 1), LossDate.Precision.MONTH);
    private static final String UPLOAD = "5e2f6b1c-9d38-4a06-8c7b-1a2b3c4d5e6f";

    private TakenOnSamples() {}

    static Stream<ClaimEvent> all() {
        return Stream.of(
                new PaymentTakenOn(ClaimSamples.CLAIM, MARCH, Money.of(18_465, "EUR"), "184.6512", UPLOAD),
                new ClosureTakenOn(ClaimSamples.CLAIM, MARCH, Outcome.PAID, UPLOAD),
                new PaymentStepTakenOn(
                        ClaimSamples.CLAIM,
                        PaymentStep.REJECTED,
                        "Sent back by the cashier",
                        "CASHIER",
                        "Desk 4",
                        "step-4711",
                        Money.of(18_465, "EUR"),
                        "184.6512",
                        List.of(Oddity.OUT_OF_TURN, Oddity.AFTER_PAYMENT),
                        UPLOAD));
    }
}
