package org.claimtrail.query.payments.paymentsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one row a disbursement. */
@Component
@ProcessingGroup(ReadModels.PAYMENT_SUMMARY)
class PaymentSummaryProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO payment_summary (disbursement_id, tenant, number, status, claim_id, claim_number,
             claim_payment_id, payee, bank, account, currency, amount, attempt, requested_by, approved_by, created_at,
             changed_at, version)
            VALUES (?, ?, ?, 'APPROVED', ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)""";

    private final ReadModelWriter writer;

    PaymentSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("payment_summary");
    }

    @EventHandler
    void on(DisbursementEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(DisbursementEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        return switch (event) {
            case DisbursementCreated e -> created(e, recorded);
            case DisbursementRequested e ->
                change.of(
                        "status = 'REQUESTED', attempt = ?, provider = ?, reference = ?, released_by = ?,"
                                + " provider_transaction_id = NULL, explanation = NULL",
                        count(e.attempt()),
                        text(e.provider()),
                        text(e.reference()),
                        text(recorded.envelope().actor()));
            case AttemptPending e ->
                change.of("status = 'EXECUTING', provider_transaction_id = ?", text(e.providerTransactionId()));
            case AttemptSucceeded e ->
                change.of("status = 'EXECUTING', provider_transaction_id = ?", text(e.providerTransactionId()));
            case AttemptFailed e ->
                change.of(
                        "status = 'FAILED', explanation = ?,"
                                + " provider_transaction_id = coalesce(?, provider_transaction_id)",
                        text(e.explanation()),
                        text(e.providerTransactionId()));
            case AttemptUnknown e -> change.of("status = 'UNKNOWN', explanation = ?", text(e.explanation()));
            case DisbursementPosted e ->
                change.of(
                        "status = 'POSTED', provider_transaction_id = ?, posted_at = ?, explanation = NULL",
                        text(e.providerTransactionId()),
                        at(recorded.envelope().effectiveAt()));
            case DisbursementFailed e -> change.of("status = 'FAILED', explanation = ?", text(e.explanation()));
            case AttemptResolutionProposed e -> change.of("explanation = ?", text(e.evidence()));
            case AttemptResolved e -> change.of("explanation = ?", text(e.evidence()));
            case DisbursementReversed e -> change.of("status = 'REVERSED', explanation = ?", text(e.explanation()));
            case DisbursementStopped e -> change.of("status = 'STOPPED', explanation = ?", text(e.explanation()));
        };
    }

    private static Statement created(DisbursementCreated e, Recorded recorded) {
        var recordedAt = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                id(e.disbursementId().value()),
                text(recorded.tenant()),
                text(e.paymentNumber()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                id(e.claimPaymentId().value()),
                text(e.payee().name()),
                text(bank(e.payee().account())),
                text(accountNumber(e.payee().account())),
                text(e.amount().currency()),
                number(e.amount().minor()),
                text(e.requestedBy()),
                text(e.approvedBy()),
                recordedAt,
                recordedAt,
                number(recorded.version()));
    }

    private static @Nullable String bank(@Nullable BankAccount account) {
        return account == null ? null : account.bank();
    }

    private static @Nullable String accountNumber(@Nullable BankAccount account) {
        return account == null ? null : account.number();
    }

    private record Change(DisbursementEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE payment_summary SET " + assignments
                            + ", changed_at = ?, version = ? WHERE disbursement_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.disbursementId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
