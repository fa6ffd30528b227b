package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.DISBURSEMENT;
import static org.claimtrail.events.storage.ClaimSamples.GARAGE;
import static org.claimtrail.events.storage.ClaimSamples.PAYMENT;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;

/** One of each disbursement event, every field set. */
final class DisbursementSamples {

    private DisbursementSamples() {}

    static Stream<DisbursementEvent> all() {
        return Stream.of(
                new DisbursementCreated(
                        DISBURSEMENT,
                        "PAY-2026-000311",
                        CLAIM,
                        "CLM-2026-000123",
                        PAYMENT,
                        GARAGE,
                        kes(17_250_000),
                        "amina.otieno",
                        "joseph.kariuki",
                        List.of("amina.otieno", "joseph.kariuki", "wairimu.njoroge")),
                new DisbursementRequested(
                        DISBURSEMENT, 1, "bank-transfer", "PAY-2026-000311-1", GARAGE, kes(17_250_000)),
                new AttemptPending(DISBURSEMENT, 1, "FT26065XK91P"),
                new AttemptSucceeded(DISBURSEMENT, 1, "FT26065XK91P"),
                new AttemptFailed(DISBURSEMENT, 1, "FT26065XK91P", "The account is closed."),
                new AttemptUnknown(DISBURSEMENT, 1, "No answer from the bank within 30 seconds."),
                new DisbursementPosted(DISBURSEMENT, CLAIM, PAYMENT, kes(17_250_000), "FT26065XK91P"),
                new DisbursementFailed(DISBURSEMENT, CLAIM, PAYMENT, "The account is closed."),
                new AttemptResolutionProposed(DISBURSEMENT, 1, true, "Statement of 7 March, line 12", "brian.kiptoo"),
                new AttemptResolved(DISBURSEMENT, 1, true, "Statement of 7 March, line 12", "faith.wanjiku"),
                new DisbursementReversed(
                        DISBURSEMENT, CLAIM, PAYMENT, kes(17_250_000), "RV26070AB12C", "The bank sent it back."),
                new DisbursementStopped(DISBURSEMENT, CLAIM, PAYMENT, "The garage was paid in cash."));
    }
}
