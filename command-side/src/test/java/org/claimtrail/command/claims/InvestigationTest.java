package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.InvestigationCommand.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.Test;

class InvestigationTest {

    private static final Score SCORE = new Score(870, "motor-fraud 3");
    private static final ReferForInvestigation REFER =
            new ReferForInvestigation(CLAIM, "Old photographs", List.of("photo-1"), SCORE);
    private static final RecordInvestigationOutcome CLEAR =
            new RecordInvestigationOutcome(CLAIM, Finding.CLEARED, "Mixed up", List.of("report-1"));
    private static final RecordInvestigationOutcome CONFIRM =
            new RecordInvestigationOutcome(CLAIM, Finding.FRAUD_CONFIRMED, "Written off before", List.of("report-1"));

    private static final DisbursementId DISBURSED = DisbursementId.of("demo", FIRST, 1);

    private static InvestigationReferred referred(int number, DisbursementId... held) {
        return new InvestigationReferred(
                CLAIM, number, "Old photographs", List.of("photo-1"), SCORE, "amina", List.of(held));
    }

    @Test
    void a_claim_is_referred_on_evidence_and_what_was_approved_is_held() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000)
                .awaiting(SECOND, PaymentType.PARTIAL, 50_000)
                .when(REFER, "amina", "adjuster")
                .expectEvents(referred(1, DISBURSED));
    }

    @Test
    void a_score_alone_is_no_evidence_and_has_its_range() {
        opened().when(new ReferForInvestigation(CLAIM, "Score", List.of(), SCORE), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EVIDENCE_MISSING));
        for (var value : List.of(-1, 1001)) {
            opened().when(
                            new ReferForInvestigation(CLAIM, "x", List.of("y"), new Score(value, "model")),
                            "amina",
                            "adjuster")
                    .expectException(refused(ClaimRefusal.SCORE_OUT_OF_RANGE));
        }
        for (var value : List.of(0, 1000)) {
            var score = new Score(value, "model");
            opened().when(new ReferForInvestigation(CLAIM, "x", List.of("y"), score), "amina", "adjuster")
                    .expectEvents(new InvestigationReferred(CLAIM, 1, "x", List.of("y"), score, "amina", List.of()));
        }
    }

    @Test
    void one_investigation_is_open_at_a_time_and_they_are_counted() {
        opened().and(referred(1))
                .when(REFER, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.INVESTIGATION_OPEN));
        opened().and(referred(1))
                .and(new InvestigationCleared(CLAIM, 1, "Mixed up", List.of("report-1"), List.of()))
                .when(REFER, "amina", "adjuster")
                .expectEvents(referred(2));
    }

    @Test
    void while_a_claim_is_investigated_or_fraudulent_nothing_is_requested_or_approved() {
        var request = new RequestPayment(CLAIM, SECOND, PaymentType.PARTIAL, REPAIR, GARAGE, kes(1_000));
        var confirmed = new FraudConfirmed(CLAIM, 1, "Written off before", List.of("report-1"));
        reserved(400_000)
                .and(referred(1))
                .when(request, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENTS_ON_HOLD));
        reserved(400_000)
                .and(referred(1))
                .and(confirmed)
                .when(request, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENTS_ON_HOLD));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .and(referred(1))
                .when(new ApprovePayment(CLAIM, FIRST), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.PAYMENTS_ON_HOLD));
    }

    @Test
    void a_cleared_claim_releases_what_was_held_and_pays_again() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000)
                .and(referred(1, DISBURSED))
                .when(CLEAR, "idris", "investigator")
                .expectEvents(new InvestigationCleared(CLAIM, 1, "Mixed up", List.of("report-1"), List.of(DISBURSED)));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .and(referred(1))
                .and(new InvestigationCleared(CLAIM, 1, "Mixed up", List.of("report-1"), List.of()))
                .when(new ApprovePayment(CLAIM, FIRST), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_stopped_meanwhile_is_not_released() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000)
                .and(referred(1, DISBURSED))
                .and(new PaymentFailed(
                        CLAIM, FIRST, DisbursementId.of("00000000-0000-8000-8000-000000000001"), "Stopped"))
                .when(CLEAR, "idris", "investigator")
                .expectEvents(new InvestigationCleared(CLAIM, 1, "Mixed up", List.of("report-1"), List.of()));
    }

    @Test
    void who_referred_a_claim_does_not_say_what_was_found() {
        opened().and(referred(1))
                .when(CONFIRM, "amina", "investigator")
                .expectException(refused(ClaimRefusal.INVESTIGATOR_INVOLVED));
        opened().and(referred(1))
                .when(CONFIRM, "idris", "investigator")
                .expectEvents(new FraudConfirmed(CLAIM, 1, "Written off before", List.of("report-1")));
    }

    @Test
    void an_outcome_needs_an_open_investigation_and_evidence() {
        opened().when(CLEAR, "idris", "investigator").expectException(refused(ClaimRefusal.INVESTIGATION_NOT_OPEN));
        opened().and(referred(1))
                .when(new RecordInvestigationOutcome(CLAIM, Finding.CLEARED, "x", List.of()), "idris", "investigator")
                .expectException(refused(ClaimRefusal.EVIDENCE_MISSING));
    }

    @Test
    void a_claim_is_not_closed_while_it_is_investigated() {
        opened().and(referred(1))
                .when(new CloseClaim(CLAIM, Outcome.WITHDRAWN), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.INVESTIGATION_OPEN));
    }
}
