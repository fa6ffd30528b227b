package org.claimtrail.command.payments;

import static org.claimtrail.command.payments.DisbursementFixture.*;

import org.claimtrail.command.payments.DisbursementCommand.ResolveAttempt;
import org.claimtrail.command.payments.DisbursementCommand.ReverseDisbursement;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Envelope FRANK = by("frank", "finance");
    private static final Envelope FAITH = by("faith", "finance");
    private static final ResolveAttempt MOVED = new ResolveAttempt(ID, 1, true, "Statement, line 12");
    private static final ResolveAttempt STAYED = new ResolveAttempt(ID, 1, false, "Statement, line 12");
    private static final AttemptResolutionProposed PROPOSED =
            new AttemptResolutionProposed(ID, 1, true, "Statement, line 12", "frank");
    private static final ReverseDisbursement REVERSE = new ReverseDisbursement(ID, "RV-1", "Sent back");

    private final DisbursementFixture fixture = new DisbursementFixture();

    @Test
    void one_person_proposes_what_has_become_of_an_unknown_attempt() {
        fixture.when(MOVED, FRANK, unknownAttempt()).expectEvents(PROPOSED);
    }

    @Test
    void a_second_person_settles_that_the_money_moved() {
        fixture.when(MOVED, FAITH, proposed())
                .expectEvents(
                        new AttemptResolved(ID, 1, true, "Statement, line 12", "faith"),
                        new AttemptSucceeded(ID, 1, "Statement, line 12"),
                        new DisbursementPosted(ID, CLAIM, PAYMENT, AMOUNT, "Statement, line 12"));
    }

    @Test
    void a_second_person_settles_that_it_did_not() {
        fixture.when(
                        STAYED,
                        FAITH,
                        created(),
                        requested(),
                        unknown(),
                        new AttemptResolutionProposed(ID, 1, false, "Statement, line 12", "frank"))
                .expectEvents(
                        new AttemptResolved(ID, 1, false, "Statement, line 12", "faith"),
                        new AttemptFailed(ID, 1, null, "Statement, line 12"),
                        new DisbursementFailed(ID, CLAIM, PAYMENT, "Statement, line 12"));
    }

    @Test
    void nobody_settles_it_alone_and_whoever_disagrees_begins_anew() {
        fixture.refused(MOVED, FRANK, DisbursementRefusal.RESOLUTION_NEEDS_ANOTHER, proposed());
        new DisbursementFixture()
                .when(STAYED, FAITH, proposed())
                .expectEvents(new AttemptResolutionProposed(ID, 1, false, "Statement, line 12", "faith"));
    }

    @Test
    void what_is_known_needs_no_resolution_and_only_finance_gives_one() {
        fixture.refused(MOVED, FRANK, DisbursementRefusal.ATTEMPT_NOT_UNKNOWN, created(), requested());
        new DisbursementFixture()
                .refused(
                        new ResolveAttempt(ID, 2, true, "x"),
                        FRANK,
                        DisbursementRefusal.ATTEMPT_NOT_UNKNOWN,
                        unknownAttempt());
        new DisbursementFixture()
                .refused(MOVED, by("mary", "supervisor"), DisbursementRefusal.CORRECTION_NOT_FINANCE, unknownAttempt());
    }

    @Test
    void money_that_has_moved_can_come_back_once() {
        fixture.when(REVERSE, FRANK, moved())
                .expectEvents(new DisbursementReversed(ID, CLAIM, PAYMENT, AMOUNT, "RV-1", "Sent back"));
        new DisbursementFixture()
                .refused(
                        REVERSE,
                        FRANK,
                        DisbursementRefusal.DISBURSEMENT_NOT_POSTED,
                        created(),
                        requested(),
                        posted()[0],
                        posted()[1],
                        new DisbursementReversed(ID, CLAIM, PAYMENT, AMOUNT, "RV-1", "Sent back"));
        new DisbursementFixture()
                .refused(REVERSE, FRANK, DisbursementRefusal.DISBURSEMENT_NOT_POSTED, created(), requested());
        new DisbursementFixture()
                .refused(REVERSE, by("mary", "supervisor"), DisbursementRefusal.CORRECTION_NOT_FINANCE, moved());
    }

    private static DisbursementEvent[] unknownAttempt() {
        return new DisbursementEvent[] {created(), requested(), unknown()};
    }

    private static DisbursementEvent[] proposed() {
        return new DisbursementEvent[] {created(), requested(), unknown(), PROPOSED};
    }

    private static DisbursementEvent[] moved() {
        return new DisbursementEvent[] {created(), requested(), posted()[0], posted()[1]};
    }
}
