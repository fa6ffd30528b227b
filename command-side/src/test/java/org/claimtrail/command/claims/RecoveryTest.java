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

class RecoveryTest {

    private static final RecoveryId THIRD_PARTY = new RecoveryId(new UUID(0, 21));
    private static final RecoveryId WRECK = new RecoveryId(new UUID(0, 22));
    private static final RecoveryId REINSURER = new RecoveryId(new UUID(0, 23));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void a_recovery_is_opened_on_a_claim_that_is_worked() {
        opened().when(open(THIRD_PARTY, Kind.SUBROGATION, 90_000), "amina", "adjuster")
                .expectEvents(begun(THIRD_PARTY, Kind.SUBROGATION, 90_000));
        notified()
                .when(open(THIRD_PARTY, Kind.SUBROGATION, 90_000), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
        closed().when(open(THIRD_PARTY, Kind.SUBROGATION, 90_000), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
        recovering(Kind.SUBROGATION)
                .when(open(THIRD_PARTY, Kind.SALVAGE, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_ALREADY_OPENED));
    }

    @Test
    void something_in_the_claims_currency_is_expected() {
        opened().when(open(THIRD_PARTY, Kind.SUBROGATION, 0), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        opened().when(
                        new OpenRecovery(
                                CLAIM, THIRD_PARTY, Kind.SUBROGATION, "The other driver", Money.of(1, "USD"), "x"),
                        "amina",
                        "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void what_is_expected_is_estimated_anew_while_the_recovery_is_open() {
        recovering(Kind.SUBROGATION)
                .when(new ReestimateRecovery(CLAIM, THIRD_PARTY, kes(70_000), "He is insured"), "amina", "adjuster")
                .expectEvents(new RecoveryReestimated(CLAIM, THIRD_PARTY, kes(70_000), "He is insured"));
        recovering(Kind.SUBROGATION)
                .when(new ReestimateRecovery(CLAIM, THIRD_PARTY, kes(90_000), "Same"), "amina", "adjuster")
                .expectNoEvents();
        recovering(Kind.SUBROGATION)
                .and(waived(90_000))
                .when(new ReestimateRecovery(CLAIM, THIRD_PARTY, kes(70_000), "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_ENDED));
        recovering(Kind.SUBROGATION)
                .when(new ReestimateRecovery(CLAIM, THIRD_PARTY, kes(0), "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
    }

    @Test
    void what_came_in_is_added_up_and_the_same_receipt_counts_once() {
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .when(record("R-2", 20_000), "amina", "adjuster")
                .expectEvents(received("R-2", 20_000, 60_000));
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .when(record("R-1", 40_000), "amina", "adjuster")
                .expectNoEvents();
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .when(record("R-1", 40_001), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECEIPT_ALREADY_RECORDED));
    }

    @Test
    void what_comes_in_is_booked_however_late() {
        recovering(Kind.SUBROGATION)
                .and(waived(90_000))
                .and(new ClaimClosed(CLAIM, Outcome.PAID))
                .when(record("R-1", 40_000), "amina", "adjuster")
                .expectEvents(received("R-1", 40_000, 40_000));
    }

    @Test
    void nobody_owes_more_than_was_paid_but_salvage_brings_what_it_brings() {
        recovering(Kind.SUBROGATION)
                .when(record("R-1", 100_000), "amina", "adjuster")
                .expectEvents(received("R-1", 100_000, 100_000));
        recovering(Kind.SUBROGATION)
                .when(record("R-1", 100_001), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_EXCEEDS_PAID));
        recovering(Kind.SALVAGE)
                .when(record("R-1", 100_001), "amina", "adjuster")
                .expectEvents(received("R-1", 100_001, 100_001));
    }

    @Test
    void the_debtors_of_a_claim_count_together_and_salvage_does_not_count_with_them() {
        var together = recovering(Kind.SUBROGATION)
                .and(received("R-1", 60_000, 60_000))
                .and(begun(REINSURER, Kind.REINSURANCE, 50_000))
                .and(begun(WRECK, Kind.SALVAGE, 50_000))
                .and(new RecoveryRecorded(CLAIM, WRECK, "S-1", kes(50_000), DAY, kes(50_000)));
        together.when(new RecordRecovery(CLAIM, REINSURER, "R-2", kes(40_001), DAY), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_EXCEEDS_PAID));
        together.when(new RecordRecovery(CLAIM, REINSURER, "R-2", kes(40_000), DAY), "amina", "adjuster")
                .expectEvents(new RecoveryRecorded(CLAIM, REINSURER, "R-2", kes(40_000), DAY, kes(40_000)));
    }

    @Test
    void nothing_comes_in_tomorrow_or_from_a_recovery_that_is_not_there() {
        recovering(Kind.SUBROGATION)
                .when(
                        new RecordRecovery(CLAIM, THIRD_PARTY, "R-1", kes(1), LocalDate.of(2026, 3, 11)),
                        "amina",
                        "adjuster")
                .expectException(refused(ClaimRefusal.RECEIPT_IN_FUTURE));
        recovering(Kind.SUBROGATION)
                .when(new RecordRecovery(CLAIM, WRECK, "R-1", kes(1), DAY), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_UNKNOWN));
        recovering(Kind.SUBROGATION)
                .when(record("R-1", 0), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        notified().when(record("R-1", 1), "amina", "adjuster").expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }

    @Test
    void a_receipt_that_went_back_leaves_the_recovery_open_and_is_not_booked_again() {
        var reversed = new RecoveryReversed(CLAIM, THIRD_PARTY, "R-1", kes(40_000), "Cheque bounced", kes(5_000));
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .and(received("R-2", 5_000, 45_000))
                .and(new RecoveryCompleted(CLAIM, THIRD_PARTY, kes(45_000), "Done"))
                .when(new ReverseRecovery(CLAIM, THIRD_PARTY, "R-1", "Cheque bounced"), "amina", "adjuster")
                .expectEvents(reversed);
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .and(reversed)
                .when(record("R-1", 40_000), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECEIPT_ALREADY_RECORDED));
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .and(new RecoveryCompleted(CLAIM, THIRD_PARTY, kes(40_000), "Done"))
                .and(reversed)
                .when(new WaiveRecovery(CLAIM, THIRD_PARTY, "Insolvent"), "maria", "manager")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        recovering(Kind.SUBROGATION)
                .when(new ReverseRecovery(CLAIM, THIRD_PARTY, "R-9", "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECEIPT_UNKNOWN));
    }

    @Test
    void a_recovery_is_completed_once_something_has_come_in() {
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 40_000, 40_000))
                .when(new CompleteRecovery(CLAIM, THIRD_PARTY, "All he has"), "amina", "adjuster")
                .expectEvents(new RecoveryCompleted(CLAIM, THIRD_PARTY, kes(40_000), "All he has"));
        recovering(Kind.SUBROGATION)
                .when(new CompleteRecovery(CLAIM, THIRD_PARTY, "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.NOTHING_RECOVERED));
        recovering(Kind.SUBROGATION)
                .and(waived(90_000))
                .when(new CompleteRecovery(CLAIM, THIRD_PARTY, "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RECOVERY_ENDED));
    }

    @Test
    void a_waiver_gives_up_what_is_missing_within_ones_authority() {
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 65_000, 65_000))
                .when(new WaiveRecovery(CLAIM, THIRD_PARTY, "Insolvent"), "amina", "adjuster")
                .expectEvents(new RecoveryWaived(
                        CLAIM, THIRD_PARTY, kes(25_000), kes(25_000), "Insolvent", basis("adjuster", kes(25_000))));
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 64_999, 64_999))
                .when(new WaiveRecovery(CLAIM, THIRD_PARTY, "Insolvent"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
    }

    @Test
    void authority_is_tested_on_all_that_is_given_up_on_the_claim() {
        recovering(Kind.SUBROGATION)
                .and(waived(90_000))
                .and(begun(REINSURER, Kind.REINSURANCE, 10_001))
                .when(new WaiveRecovery(CLAIM, REINSURER, "Too little"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        recovering(Kind.SUBROGATION)
                .and(waived(90_000))
                .and(begun(REINSURER, Kind.REINSURANCE, 10_000))
                .when(new WaiveRecovery(CLAIM, REINSURER, "Too little"), "otieno", "supervisor")
                .expectEvents(new RecoveryWaived(
                        CLAIM, REINSURER, kes(10_000), kes(100_000), "Too little", basis("supervisor", kes(100_000))));
    }

    @Test
    void who_got_more_than_he_hoped_for_gives_nothing_up() {
        recovering(Kind.SUBROGATION)
                .and(received("R-1", 95_000, 95_000))
                .when(new WaiveRecovery(CLAIM, THIRD_PARTY, "Enough"), "amina", "adjuster")
                .expectEvents(new RecoveryWaived(
                        CLAIM, THIRD_PARTY, kes(0), kes(0), "Enough", basis("adjuster", kes(25_000))));
    }

    /** 100,000 has been paid, and 90,000 is to come back. */
    private static ClaimScenario recovering(Kind kind) {
        return paid().and(begun(THIRD_PARTY, kind, 90_000));
    }

    private static ClaimScenario paid() {
        return reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000)
                .and(new PaymentPosted(CLAIM, FIRST, new DisbursementId(new UUID(0, 30)), kes(100_000), "BANK-1"));
    }

    private static ClaimScenario closed() {
        return paid().and(new ExposureClosed(CLAIM, OWN_DAMAGE)).and(new ClaimClosed(CLAIM, Outcome.PAID));
    }

    private static OpenRecovery open(RecoveryId id, Kind kind, long expected) {
        return new OpenRecovery(CLAIM, id, kind, "The other driver", kes(expected), "He ran a red light");
    }

    private static RecoveryOpened begun(RecoveryId id, Kind kind, long expected) {
        return new RecoveryOpened(
                CLAIM, id, "CLM-2026-000001", kind, "The other driver", kes(expected), "He ran a red light");
    }

    private static RecordRecovery record(String receipt, long amount) {
        return new RecordRecovery(CLAIM, THIRD_PARTY, receipt, kes(amount), DAY);
    }

    private static RecoveryRecorded received(String receipt, long amount, long inAll) {
        return new RecoveryRecorded(CLAIM, THIRD_PARTY, receipt, kes(amount), DAY, kes(inAll));
    }

    private static RecoveryWaived waived(long forgone) {
        return new RecoveryWaived(
                CLAIM, THIRD_PARTY, kes(forgone), kes(forgone), "Insolvent", basis("committee", null));
    }
}
