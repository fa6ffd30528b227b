package org.claimtrail.command.payments;

import static org.claimtrail.command.payments.DisbursementFixture.*;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class CreateDisbursementTest {

    private final DisbursementFixture fixture = new DisbursementFixture();

    @Test
    void an_approved_payment_is_prepared_for_release() {
        fixture.when(create(), system()).expectEvents(created());
    }

    @Test
    void the_same_payment_is_not_prepared_twice() {
        fixture.refused(create(), system(), DisbursementRefusal.DISBURSEMENT_EXISTS, created());
    }

    @Test
    void a_repeated_command_changes_nothing() {
        var by = system();
        var fixture = new AggregateTestFixture<>(Disbursement.class);
        fixture.givenCommands(GenericCommandMessage.asCommandMessage(create()).withMetaData(by.toMetadata()))
                .when(create(), by.toMetadata())
                .expectNoEvents()
                .expectResultMessagePayload(0L);
    }

    @Test
    void nothing_is_paid_out_of_nothing() {
        fixture.refused(
                create(Money.zero("KES"), PAYEE), system(), DisbursementRefusal.DISBURSEMENT_AMOUNT_NOT_POSITIVE);
        new DisbursementFixture()
                .refused(
                        create(Money.of(-1, "KES"), PAYEE),
                        system(),
                        DisbursementRefusal.DISBURSEMENT_AMOUNT_NOT_POSITIVE);
    }

    @Test
    void a_person_cannot_make_up_a_disbursement() {
        fixture.refused(create(), by("frank", "finance"), DisbursementRefusal.SYSTEM_ONLY);
    }
}
