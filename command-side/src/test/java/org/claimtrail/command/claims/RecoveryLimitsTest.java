package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.command.claims.RecoveryCommand.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

/** How much can come back at all. */
class RecoveryLimitsTest {

    private static final RecoveryId THIRD_PARTY = new RecoveryId(new UUID(0, 21));
    private static final RecoveryId REINSURER = new RecoveryId(new UUID(0, 23));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final PaymentPosted PAID =
            new PaymentPosted(CLAIM, FIRST, new DisbursementId(new UUID(0, 30)), kes(100_000), "BANK-1");
    private static final Money MOST = Money.of(Long.MAX_VALUE, "KES");
    private static final RecoveryWaived WAIVED =
            new RecoveryWaived(CLAIM, THIRD_PARTY, kes(1), kes(1), "Insolvent", basis("committee", null));

    @Test
    void what_cannot_be_counted_is_refused() {
        recovering(Kind.SALVAGE)
                .and(received())
                .when(new RecordRecovery(CLAIM, THIRD_PARTY, "R-2", MOST, DAY), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_TOO_LARGE));
        recovering(Kind.SUBROGATION)
                .and(received())
                .and(begun(REINSURER, Kind.REINSURANCE, kes(10_000)))
                .when(new RecordRecovery(CLAIM, REINSURER, "R-2", MOST, DAY), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_TOO_LARGE));
        recovering(Kind.SUBROGATION)
                .and(WAIVED)
                .and(begun(REINSURER, Kind.REINSURANCE, MOST))
                .when(new WaiveRecovery(CLAIM, REINSURER, "Too little"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.AMOUNT_TOO_LARGE));
    }

    @Test
    void only_money_that_has_moved_comes_back() {
        var came = new RecordRecovery(CLAIM, THIRD_PARTY, "R-1", kes(100_000), DAY);
        approved()
                .and(begun(THIRD_PARTY, Kind.SUBROGATION, kes(90_000)))
                .when(came, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_EXCEEDS_PAID));
        recovering(Kind.SUBROGATION)
                .when(came, "amina", "adjuster")
                .expectEvents(new RecoveryRecorded(CLAIM, THIRD_PARTY, "R-1", kes(100_000), DAY, kes(100_000)));
    }

    private static ClaimScenario recovering(Kind kind) {
        return approved().and(PAID).and(begun(THIRD_PARTY, kind, kes(90_000)));
    }

    private static ClaimScenario approved() {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 100_000).approved(FIRST, 100_000);
    }

    private static RecoveryRecorded received() {
        return new RecoveryRecorded(CLAIM, THIRD_PARTY, "R-1", kes(1), DAY, kes(1));
    }

    private static RecoveryOpened begun(RecoveryId id, Kind kind, Money expected) {
        return new RecoveryOpened(
                CLAIM, id, "CLM-2026-000001", kind, "The other driver", expected, "He ran a red light");
    }
}
