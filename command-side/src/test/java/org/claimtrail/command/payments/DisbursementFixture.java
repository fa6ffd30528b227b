package org.claimtrail.command.payments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.payments.DisbursementCommand.CreateDisbursement;
import org.claimtrail.command.payments.DisbursementCommand.RecordProviderResult;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.hamcrest.CustomTypeSafeMatcher;

/** A payment of KES 1,200.00 that alice requested and bob approved, in the tenant acme. */
final class DisbursementFixture {

    static final DisbursementId ID = DisbursementId.of("00000000-0000-8000-8000-000000000001");
    static final ClaimId CLAIM = ClaimId.of("00000000-0000-8000-8000-000000000002");
    static final ClaimPaymentId PAYMENT = ClaimPaymentId.of("00000000-0000-8000-8000-000000000003");
    static final Money AMOUNT = Money.of(120_000, "KES");
    static final Party PAYEE = new Party(
            PartyId.of("00000000-0000-8000-8000-000000000004"),
            Party.Role.GARAGE,
            "Nyota Garage",
            new BankAccount("011", "0123456789", "Nyota Garage"));
    static final String REFERENCE = ID + "-1";

    private final AggregateTestFixture<Disbursement> fixture = new AggregateTestFixture<>(Disbursement.class);

    static CreateDisbursement create() {
        return create(AMOUNT, PAYEE);
    }

    static CreateDisbursement create(Money amount, Party payee) {
        return new CreateDisbursement(
                ID, "PAY-2026-000001", CLAIM, "CLM-2026-000007", PAYMENT, payee, amount, "alice", "bob");
    }

    static DisbursementCreated created() {
        return created(PAYEE);
    }

    static DisbursementCreated created(Party payee) {
        return new DisbursementCreated(
                ID, "PAY-2026-000001", CLAIM, "CLM-2026-000007", PAYMENT, payee, AMOUNT, "alice", "bob");
    }

    static DisbursementRequested requested() {
        return new DisbursementRequested(ID, 1, "bank-transfer", REFERENCE, PAYEE, AMOUNT);
    }

    static AttemptPending pending() {
        return new AttemptPending(ID, 1, "TRF_1");
    }

    static AttemptUnknown unknown() {
        return new AttemptUnknown(ID, 1, "silence");
    }

    static DisbursementEvent[] posted() {
        return new DisbursementEvent[] {
            new AttemptSucceeded(ID, 1, "TRF_1"), new DisbursementPosted(ID, CLAIM, PAYMENT, AMOUNT, "TRF_1")
        };
    }

    static DisbursementEvent[] failed() {
        return new DisbursementEvent[] {
            new AttemptFailed(ID, 1, null, "no such account"),
            new DisbursementFailed(ID, CLAIM, PAYMENT, "no such account")
        };
    }

    static RecordProviderResult result(ProviderResult result) {
        return new RecordProviderResult(ID, 1, result);
    }

    /** A command of somebody, and what came before it. */
    ResultValidator<Disbursement> when(Object command, Envelope by, DisbursementEvent... before) {
        var history = List.of(before).stream().map(DisbursementFixture::stored).toList();
        return fixture.given(history).when(command, by.toMetadata());
    }

    ResultValidator<Disbursement> refused(Object command, Envelope by, Refusal refusal, DisbursementEvent... before) {
        return when(command, by, before).expectNoEvents().expectException(refusedWith(refusal));
    }

    static Envelope system() {
        return by("system:test", "system");
    }

    static Envelope by(String actor, String... roles) {
        return envelope("acme", actor, List.of(roles));
    }

    static Envelope envelope(String tenant, String actor, List<String> roles) {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        var id = UUID.randomUUID().toString();
        return new Envelope(
                tenant, actor, roles, "test", id, id, "correlation", "cause", "internal", null, at, at, null);
    }

    private static EventMessage<?> stored(DisbursementEvent event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(system().toMetadata());
    }

    private static CustomTypeSafeMatcher<Throwable> refusedWith(Refusal refusal) {
        return new CustomTypeSafeMatcher<>("refused with " + refusal) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.refusal() == refusal;
            }
        };
    }
}
