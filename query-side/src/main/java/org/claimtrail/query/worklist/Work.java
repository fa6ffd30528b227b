package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What one event does to the list of work, as statements; an event that concerns nothing leaves none. */
final class Work {

    private static final String ADD_MATTER = """
            INSERT INTO work_matter (matter_id, tenant, area, reference, number, title, claim_id, claim_number,
             currency, amount, assignee, due_at, priority, barred)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (matter_id) DO NOTHING""";

    /** About a matter that is over nothing is to be done. */
    private static final String ADD_ITEM = """
            INSERT INTO work_item (item_id, tenant, matter_id, kind, part, permission, words, explanation, role,
             raised_by, since, currency, amount, assignee, due_at, priority, barred, of_handler, while_open, asleep)
            SELECT ?::uuid, tenant, matter_id, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::char(3), ?::bigint, ?,
             ?::timestamptz, ?::smallint, ?, ?::boolean, ?::boolean, ?::boolean
            FROM work_matter WHERE matter_id = ?""";

    /** It has been to be done since it first was. */
    private static final String OR_CHANGE = """
            ON CONFLICT (item_id) DO UPDATE SET words = EXCLUDED.words, explanation = EXCLUDED.explanation,
             role = EXCLUDED.role, raised_by = EXCLUDED.raised_by, currency = EXCLUDED.currency,
             amount = EXCLUDED.amount, assignee = EXCLUDED.assignee, due_at = EXCLUDED.due_at,
             priority = EXCLUDED.priority, barred = EXCLUDED.barred, asleep = EXCLUDED.asleep""";

    private static final String NO_EXPOSURE_IS_OPEN = " AND exposures = ','";

    private final DomainEventMessage<?> message;
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Envelope envelope;

    Work(DomainEventMessage<?> message) {
        this.message = message;
    }

    /** Read only when it is needed: most events concern nobody's work. */
    Envelope envelope() {
        var known = envelope;
        if (known == null) {
            known = Recorded.of(message).envelope();
            envelope = known;
        }
        return known;
    }

    String actor() {
        return envelope().actor();
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** There is something about which something may be to be done. */
    void about(Matter matter) {
        var claim = matter.claimId();
        add(
                ADD_MATTER,
                Stream.concat(
                        Stream.of(
                                id(matter.id()),
                                text(envelope().tenant()),
                                text(matter.area()),
                                text(matter.reference()),
                                text(matter.number()),
                                text(matter.title()),
                                id(claim == null ? null : claim.value()),
                                text(matter.claimNumber())),
                        terms(matter.terms(), matter.terms().priority())));
    }

    /** Something is to be done; what was to be done already is so for the newer reason. */
    void appears(Item item) {
        appears(item, "");
    }

    /** The same, unless an exposure of the claim is open. */
    void appearsWithoutExposures(Item item) {
        appears(item, NO_EXPOSURE_IS_OPEN);
    }

    /** The matter became different in something. */
    void changes(UUID matter, String assignments, SqlValue... values) {
        add(
                "UPDATE work_matter SET " + assignments + " WHERE matter_id = ?",
                Stream.concat(Stream.of(values), Stream.of(id(matter))));
    }

    /** Something that is to be done about it became different. */
    void changes(WorkKind kind, UUID matter, String part, String assignments, SqlValue... values) {
        add(
                "UPDATE work_item SET " + assignments + " WHERE item_id = ?",
                Stream.concat(Stream.of(values), Stream.of(id(Item.id(kind, matter, part)))));
    }

    /** Nothing of this kind is to be done about the part. */
    void done(WorkKind kind, UUID matter, Object part) {
        add("DELETE FROM work_item WHERE item_id = ?", Stream.of(id(Item.id(kind, matter, part.toString()))));
    }

    /** Nothing of this kind is to be done about the part, whatever matter it is of. */
    void doneEverywhere(WorkKind kind, Object part) {
        add(
                "DELETE FROM work_item WHERE tenant = ? AND kind = ? AND part = ?",
                Stream.of(text(envelope().tenant()), text(kind), text(part)));
    }

    /** Whoever must not do this must never do anything about the matter. */
    void absorbs(UUID matter, WorkKind kind, String part) {
        add(
                "UPDATE work_matter m SET barred = m.barred || i.barred FROM work_item i"
                        + " WHERE m.matter_id = ? AND i.item_id = ?",
                Stream.of(id(matter), id(Item.id(kind, matter, part))));
    }

    /** Nothing at all is to be done about it now. */
    void done(UUID matter) {
        add("DELETE FROM work_item WHERE matter_id = ?", Stream.of(id(matter)));
    }

    /** Nothing will ever be to be done about it. */
    void over(UUID matter) {
        done(matter);
        add("DELETE FROM work_matter WHERE matter_id = ?", Stream.of(id(matter)));
    }

    /** What was to be done later is to be done now; with nothing of that kind, nothing ever will be. */
    void wakes(UUID matter) {
        add(
                "UPDATE work_item SET asleep = false, since = ? WHERE matter_id = ? AND asleep",
                Stream.of(at(envelope().effectiveAt()), id(matter)));
        add(
                "DELETE FROM work_matter m WHERE matter_id = ?"
                        + " AND NOT EXISTS (SELECT FROM work_item i WHERE i.matter_id = m.matter_id)",
                Stream.of(id(matter)));
    }

    private void appears(Item item, String condition) {
        var kind = item.kind();
        var priority = item.terms().priority();
        add(
                ADD_ITEM + condition + "\n" + OR_CHANGE,
                Stream.of(
                                Stream.of(
                                        id(Item.id(kind, item.matter(), item.part())),
                                        text(kind),
                                        text(item.part()),
                                        text(kind.permission()),
                                        text(item.words()),
                                        text(item.explanation()),
                                        text(item.role()),
                                        text(actor()),
                                        at(envelope().effectiveAt())),
                                terms(item.terms(), priority == null ? kind.priority() : priority),
                                Stream.of(
                                        flag(kind.isOfHandler()),
                                        flag(kind.isWhileOpen()),
                                        flag(item.asleep()),
                                        id(item.matter())))
                        .flatMap(values -> values));
    }

    private static Stream<SqlValue> terms(Terms terms, @Nullable WorkPriority priority) {
        var amount = terms.amount();
        return Stream.of(
                text(amount == null ? null : amount.currency()),
                number(amount == null ? null : amount.minor()),
                text(terms.assignee()),
                at(terms.due()),
                count(priority == null ? null : priority.ordinal()),
                text(terms.barredText()));
    }

    private void add(String sql, Stream<SqlValue> values) {
        statements.add(Statement.add(sql, values.toArray(SqlValue[]::new)));
    }
}
