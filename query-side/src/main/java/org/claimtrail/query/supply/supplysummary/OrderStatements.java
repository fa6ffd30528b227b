package org.claimtrail.query.supply.supplysummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.OrderTotals;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What an event of an order does to its row and to its supplements. */
final class OrderStatements {

    private static final String ADD = """
            INSERT INTO order_summary (order_id, tenant, number, kind, status, claim_id, claim_number, vendor_id,
             vendor_name, currency, net, tax, total, lines, instructions, due_on, supplement_pending, created_by,
             created_at, changed_at, version)
            VALUES (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?)""";

    private static final String ADD_SUPPLEMENT = """
            INSERT INTO order_supplement (order_id, supplement, tenant, status, currency, total, increase, lines,
             explanation, requested_by, requested_at, within_tolerance)
            VALUES (?, ?, ?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, false)""";

    private static final String LINES =
            "net = ?, tax = ?, total = ?, lines = ?, invoice_difference = invoice_amount - ?";

    private final SupplyJson json;
    private final Recorded recorded;

    OrderStatements(SupplyJson json, Recorded recorded) {
        this.json = json;
        this.recorded = recorded;
    }

    List<Statement> of(OrderEvent event) {
        return switch (event) {
            case OrderDrafted e -> List.of(drafted(e));
            case OrderAmended e ->
                change(
                        event,
                        LINES + ", due_on = ?, instructions = ?",
                        Stream.concat(lines(e.lines(), e.totals()), Stream.of(day(e.dueOn()), text(e.instructions())))
                                .toArray(SqlValue[]::new));
            case OrderPlaced e ->
                change(
                        event,
                        "status = 'PLACED', placed_at = ?",
                        at(recorded.envelope().effectiveAt()));
            case OrderAccepted e ->
                change(event, "status = 'ACCEPTED', vendor_reference = ?", text(e.vendorReference()));
            case OrderDeclined e -> change(event, "status = 'DECLINED', explanation = ?", text(e.explanation()));
            case OrderWorkStarted e -> change(event, "status = 'IN_PROGRESS'");
            case SupplementRequested e -> requested(e);
            case SupplementApproved e -> approved(e);
            case SupplementRejected e -> rejected(e);
            case OrderRescheduled e ->
                change(event, "due_on = ?, explanation = ?", day(e.dueOn()), text(e.explanation()));
            case OrderInvoiced e ->
                change(
                        event,
                        "invoice_number = ?, invoice_amount = ?, invoice_received_on = ?, invoice_difference = ?",
                        text(e.invoiceNumber()),
                        number(e.amount().minor()),
                        day(e.receivedOn()),
                        number(e.difference().minor()));
            case OrderCompleted e ->
                change(
                        event,
                        "status = 'COMPLETED', completed_on = ?, completed_at = ?",
                        day(e.completedOn()),
                        at(recorded.envelope().effectiveAt()));
            case OrderCancelled e ->
                change(
                        event,
                        "status = 'CANCELLED', supplement_pending = false, explanation = ?",
                        text(e.explanation()));
        };
    }

    private Statement drafted(OrderDrafted e) {
        var now = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                id(e.orderId().value()),
                text(recorded.tenant()),
                text(e.orderNumber()),
                text(e.kind()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                id(e.vendorId().value()),
                text(e.vendorName()),
                text(e.totals().total().currency()),
                number(e.totals().net().minor()),
                number(e.totals().tax().minor()),
                number(e.totals().total().minor()),
                text(json.write(e.lines())),
                text(e.instructions()),
                day(e.dueOn()),
                text(recorded.envelope().actor()),
                now,
                now,
                number(recorded.version()));
    }

    private List<Statement> requested(SupplementRequested e) {
        var add = Statement.add(
                ADD_SUPPLEMENT,
                id(e.orderId().value()),
                count(e.supplement()),
                text(recorded.tenant()),
                text(e.totals().total().currency()),
                number(e.totals().total().minor()),
                number(e.increase().minor()),
                text(json.write(e.lines())),
                text(e.explanation()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()));
        return Stream.concat(Stream.of(add), change(e, "supplement_pending = true").stream())
                .toList();
    }

    private List<Statement> approved(SupplementApproved e) {
        var decided = Statement.change(
                """
                UPDATE order_supplement SET status = 'APPROVED', within_tolerance = ?, decided_by = ?, decided_at = ?
                WHERE order_id = ? AND supplement = ?""",
                flag(e.withinTolerance()),
                text(e.withinTolerance() ? null : recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                id(e.orderId().value()),
                count(e.supplement()));
        var order = change(
                e,
                LINES + ", supplement_pending = false",
                lines(e.lines(), e.totals()).toArray(SqlValue[]::new));
        return Stream.concat(Stream.of(decided), order.stream()).toList();
    }

    private List<Statement> rejected(SupplementRejected e) {
        var decided = Statement.change(
                """
                UPDATE order_supplement SET status = 'REJECTED', rejection = ?, decided_by = ?, decided_at = ?
                WHERE order_id = ? AND supplement = ?""",
                text(e.explanation()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                id(e.orderId().value()),
                count(e.supplement()));
        return Stream.concat(Stream.of(decided), change(e, "supplement_pending = false").stream())
                .toList();
    }

    private Stream<SqlValue> lines(List<OrderLine> lines, OrderTotals totals) {
        var total = number(totals.total().minor());
        return Stream.of(
                number(totals.net().minor()), number(totals.tax().minor()), total, text(json.write(lines)), total);
    }

    private List<Statement> change(OrderEvent event, String assignments, SqlValue... values) {
        return List.of(Statement.change(
                "UPDATE order_summary SET " + assignments + ", changed_at = ?, version = ? WHERE order_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.orderId().value())))
                        .toArray(SqlValue[]::new)));
    }
}
