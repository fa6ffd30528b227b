package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;

/** One of each event of a claim's money beside reserves and payments, every field set. */
final class MoneySamples {

    private MoneySamples() {}

    static Stream<MoneyEvent> all() {
        return Stream.of(
                new LossAdjusted(
                        CLAIM,
                        "CLM-2026-000123",
                        EXPOSURE,
                        2,
                        kes(240_000_000),
                        "Assessor's report, depreciation taken off.",
                        new NetPayable(
                                kes(24_000_000),
                                List.of(new Calculated(
                                        Step.AVERAGE, kes(24_000_000), kes(180_000_000), 7_500, kes(18_000_000))),
                                kes(18_000_000)),
                        kes(2_500_000),
                        LimitSamples.shared(LimitType.DEDUCTIBLE, 2_500_000)),
                new AdjustmentOutdated(CLAIM, EXPOSURE, 2, kes(1_100_000)),
                new PaymentHoldRequested(
                        CLAIM,
                        "CLM-2026-000123",
                        PAYMENT,
                        LimitSamples.shared(LimitType.AGGREGATE, 250_000_000),
                        kes(17_250_000),
                        kes(42_250_000),
                        AUTHORITY,
                        true,
                        2),
                new PaymentHoldGranted(CLAIM, PAYMENT, LimitSamples.LIMIT),
                new PaymentHoldRefused(CLAIM, PAYMENT, LimitSamples.LIMIT, kes(3_000_000)),
                new PaymentHoldConfirmed(CLAIM, PAYMENT, LimitSamples.LIMIT),
                new PaymentHoldReleased(CLAIM, PAYMENT, LimitSamples.LIMIT, 2),
                new PaymentVoteRecorded(CLAIM, PAYMENT, "wairimu.njoroge", 1, 2, AUTHORITY),
                new ReserveVoteRecorded(CLAIM, LINE, kes(1_500_000_000), "wairimu.njoroge", 1, 2, AUTHORITY),
                new PayeeChanged(CLAIM, PAYMENT, GARAGE, "amina.otieno"),
                new PartyAccountChanged(CLAIM, GARAGE.id(), GARAGE.account(), "amina.otieno"),
                new PaymentApprovalVoided(CLAIM, PAYMENT, 1, "The payee has another account."),
                new PaymentWithdrawn(CLAIM, PAYMENT, "Asked for twice."),
                new PaymentResubmitted(
                        CLAIM,
                        PAYMENT,
                        1,
                        GARAGE,
                        kes(16_000_000),
                        "amina.otieno",
                        new Exchange(
                                Money.of(123_597, "USD"),
                                "0.00772481",
                                "Central Bank of Kenya",
                                LocalDate.of(2026, 3, 12)),
                        "The invoice has come, without the towing."),
                new PaymentReversed(CLAIM, PAYMENT, DISBURSEMENT, kes(17_250_000), "The bank sent it back."));
    }
}
