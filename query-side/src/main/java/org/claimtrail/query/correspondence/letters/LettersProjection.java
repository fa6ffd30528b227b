package org.claimtrail.query.correspondence.letters;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a letter. */
@Component
@ProcessingGroup(ReadModels.LETTERS)
class LettersProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO letter (letter_id, tenant, number, status, claim_id, claim_number, template, language,
             template_version, addressee, addressee_role, addressee_party, subject, visibility, document_id, file_name,
             size, sha256, issued_by, issued_at, changed_at, version)
            VALUES (?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String TERMS =
            "payment_id = ?, payee = ?, currency = ?, gross = ?, average = ?, deductible = ?,"
                    + " coinsurance = ?, limits = ?, net = ?, amount = ?, payout_currency = ?, payout = ?";

    private final ReadModelWriter writer;

    LettersProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.LETTERS;
    }

    @Override
    public List<String> tables() {
        return List.of("letter");
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, statements(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static List<Statement> statements(LetterEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        return switch (event) {
            case LetterIssued e -> {
                var settlement = e.settlement();
                yield settlement == null
                        ? List.of(issued(e, recorded))
                        : List.of(issued(e, recorded), change.of(TERMS, terms(settlement)));
            }
            case VoucherSigned e ->
                List.of(change.of(
                        "status = 'SIGNED', signed_document_id = ?, signed_on = ?",
                        id(e.documentId().value()),
                        day(e.signedOn())));
            case LetterWithdrawn e ->
                List.of(change.of("status = 'WITHDRAWN', explanation = ?", text(e.explanation())));
        };
    }

    private static Statement issued(LetterIssued e, Recorded recorded) {
        return Statement.add(
                ADD,
                id(e.letterId().value()),
                text(recorded.tenant()),
                text(e.letterNumber()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                text(e.template().code()),
                text(e.template().language()),
                count(e.template().version()),
                text(e.addressee().name()),
                text(e.addressee().role()),
                id(e.addressee().partyId().value()),
                text(e.subject()),
                text(e.visibility()),
                id(e.documentId().value()),
                text(e.content().fileName()),
                number(e.content().size()),
                text(e.content().sha256()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private static SqlValue[] terms(SettlementTerms terms) {
        return new SqlValue[] {
            id(terms.paymentId().value()),
            text(terms.payee().name()),
            text(terms.amount().currency()),
            number(terms.gross().minor()),
            number(terms.average().minor()),
            number(terms.deductible().minor()),
            number(terms.coinsurance().minor()),
            number(terms.limits().minor()),
            number(terms.net().minor()),
            number(terms.amount().minor()),
            text(terms.payout().currency()),
            number(terms.payout().minor())
        };
    }

    private record Change(LetterEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE letter SET " + assignments + ", changed_at = ?, version = ? WHERE letter_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.letterId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
