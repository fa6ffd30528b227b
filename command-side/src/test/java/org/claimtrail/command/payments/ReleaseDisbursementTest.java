package org.claimtrail.command.payments;

import static org.claimtrail.command.payments.DisbursementFixture.*;

import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.ReleaseDisbursement;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementStopped;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class ReleaseDisbursementTest {

    private static final ReleaseDisbursement RELEASE = new ReleaseDisbursement(ID);
    private static final Envelope FRANK = by("frank", "finance");

    private final DisbursementFixture fixture = new DisbursementFixture();

    @Test
    void finance_releases_a_payment_that_others_requested_and_approved() {
        fixture.when(RELEASE, FRANK, created()).expectEvents(requested()).expectResultMessagePayload(1L);
    }

    @Test
    void nobody_but_finance_releases_money() {
        fixture.refused(RELEASE, by("mary", "claims-manager"), DisbursementRefusal.RELEASER_NOT_FINANCE, created());
    }

    @Test
    void the_requester_does_not_release() {
        fixture.refused(RELEASE, by("alice", "finance"), DisbursementRefusal.RELEASER_INVOLVED, created());
    }

    @Test
    void the_approver_does_not_release() {
        fixture.refused(RELEASE, by("bob", "finance", "supervisor"), DisbursementRefusal.RELEASER_INVOLVED, created());
    }

    @Test
    void money_needs_an_account_to_go_to() {
        var payee = new Party(PAYEE.id(), PAYEE.role(), PAYEE.name(), null);
        fixture.refused(RELEASE, FRANK, DisbursementRefusal.PAYEE_ACCOUNT_MISSING, created(payee));
    }

    @Test
    void there_is_at_most_one_open_attempt() {
        fixture.refused(RELEASE, FRANK, DisbursementRefusal.ATTEMPT_OPEN, created(), requested());
        new DisbursementFixture()
                .refused(RELEASE, FRANK, DisbursementRefusal.ATTEMPT_OPEN, created(), requested(), pending());
    }

    @Test
    void what_may_have_been_paid_is_never_sent_again() {
        fixture.refused(RELEASE, FRANK, DisbursementRefusal.OUTCOME_UNKNOWN, created(), requested(), unknown());
    }

    @Test
    void what_has_been_paid_is_not_paid_again() {
        fixture.refused(
                RELEASE,
                FRANK,
                DisbursementRefusal.DISBURSEMENT_ENDED,
                created(),
                requested(),
                posted()[0],
                posted()[1]);
    }

    @Test
    void what_was_stopped_stays_stopped() {
        fixture.refused(
                RELEASE,
                FRANK,
                DisbursementRefusal.DISBURSEMENT_ENDED,
                created(),
                new DisbursementStopped(ID, CLAIM, PAYMENT, "wrong payee"));
    }

    @Test
    void another_tenant_cannot_reach_it() {
        fixture.refused(RELEASE, envelope("other", "frank", List.of("finance")), CommonRefusal.NOT_FOUND, created());
    }
}
