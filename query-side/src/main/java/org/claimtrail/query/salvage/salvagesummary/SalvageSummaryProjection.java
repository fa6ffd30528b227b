package org.claimtrail.query.salvage.salvagesummary;

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
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a lot, and one a sale. */
@Component
@ProcessingGroup(ReadModels.SALVAGE_SUMMARY)
class SalvageSummaryProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO salvage_lot (lot_id, tenant, number, status, claim_id, claim_number, recovery_id, category,
             description, location, quantity, pieces_left, sold, scrapped, returned, currency, estimate, proceeds,
             taken_in_by, taken_in_at, changed_at, version)
            VALUES (?, ?, ?, 'IN_STOCK', ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?, 0, ?, ?, ?, ?)""";

    private static final String ADD_SALE = """
            INSERT INTO salvage_sale (lot_id, sale_id, tenant, sequence, buyer, quantity, currency, price, sold_on,
             recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LEFT =
            "pieces_left = ?, status = CASE WHEN ? = 0 THEN 'EXHAUSTED' ELSE 'IN_STOCK' END, ";

    private final ReadModelWriter writer;

    SalvageSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.SALVAGE_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("salvage_lot", "salvage_sale");
    }

    @EventHandler
    void on(SalvageEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, statements(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static List<Statement> statements(SalvageEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        return switch (event) {
            case LotTakenIn e -> List.of(takenIn(e, recorded));
            case LotValued e ->
                List.of(change.of("estimate = ?", number(e.estimate().minor())));
            case LotMoved e -> List.of(change.of("location = ?", text(e.location())));
            case LotSold e ->
                List.of(
                        sale(e, recorded),
                        change.of(
                                LEFT + "sold = sold + ?, proceeds = proceeds + ?",
                                count(e.left()),
                                count(e.left()),
                                count(e.quantity()),
                                number(e.price().minor())));
            case LotScrapped e ->
                List.of(change.of(
                        LEFT + "scrapped = scrapped + ?", count(e.left()), count(e.left()), count(e.quantity())));
            case LotReturned e ->
                List.of(change.of(
                        LEFT + "returned = returned + ?", count(e.left()), count(e.left()), count(e.quantity())));
        };
    }

    private static Statement takenIn(LotTakenIn e, Recorded recorded) {
        return Statement.add(
                ADD,
                id(e.lotId().value()),
                text(recorded.tenant()),
                text(e.lotNumber()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                id(e.recoveryId().value()),
                text(e.category()),
                text(e.description()),
                text(e.location()),
                count(e.quantity()),
                count(e.quantity()),
                text(e.estimate().currency()),
                number(e.estimate().minor()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().effectiveAt()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private static Statement sale(LotSold e, Recorded recorded) {
        return Statement.add(
                ADD_SALE,
                id(e.lotId().value()),
                id(e.saleId().value()),
                text(recorded.tenant()),
                number(recorded.version()),
                text(e.buyer()),
                count(e.quantity()),
                text(e.price().currency()),
                number(e.price().minor()),
                day(e.soldOn()),
                text(recorded.envelope().actor()));
    }

    private record Change(SalvageEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE salvage_lot SET " + assignments + ", changed_at = ?, version = ? WHERE lot_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.lotId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
