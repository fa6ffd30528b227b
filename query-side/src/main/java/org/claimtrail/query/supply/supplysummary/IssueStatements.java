package org.claimtrail.query.supply.supplysummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueText;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What an event of an issue does to its row and to its comments. */
final class IssueStatements {

    private static final String ADD = """
            INSERT INTO issue_summary (issue_id, tenant, number, title, description, priority, priority_rank, category,
             due_on, status, withdrawn, vendor_id, vendor_name, order_id, order_number, claim_id, claim_number, assignee,
             reopened, comments, raised_by, raised_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', false, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)""";

    private static final String COMMENT = """
            INSERT INTO issue_comment (issue_id, comment, tenant, text, commented_by, commented_at)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private final Recorded recorded;

    IssueStatements(Recorded recorded) {
        this.recorded = recorded;
    }

    List<Statement> of(IssueEvent event) {
        return switch (event) {
            case IssueRaised e -> List.of(raised(e));
            case IssueChanged e ->
                change(
                        event,
                        "title = ?, description = ?, priority = ?, priority_rank = ?, category = ?, due_on = ?",
                        values(e.text()).toArray(SqlValue[]::new));
            case IssueAssigned e -> change(event, "assignee = ?", text(e.assignee()));
            case IssueWorkStarted e -> change(event, "status = 'IN_PROGRESS'");
            case IssueResolved e ->
                change(
                        event,
                        "status = 'RESOLVED', resolution = ?, resolved_at = ?",
                        text(e.resolution()),
                        at(recorded.envelope().effectiveAt()));
            case IssueReopened e ->
                change(
                        event,
                        "status = 'REOPENED', reopened = ?, explanation = ?, resolution = NULL, resolved_at = NULL,"
                                + " closed_at = NULL",
                        count(e.count()),
                        text(e.explanation()));
            case IssueClosed e -> closed(event, "withdrawn = false", text(e.explanation()));
            case IssueWithdrawn e -> closed(event, "withdrawn = true", text(e.explanation()));
            case IssueCommented e -> commented(e);
        };
    }

    private Statement raised(IssueRaised e) {
        var subject = e.subject();
        var now = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                Stream.of(
                                Stream.of(id(e.issueId().value()), text(recorded.tenant()), text(e.issueNumber())),
                                values(e.text()),
                                Stream.of(
                                        id(
                                                subject.vendorId() == null
                                                        ? null
                                                        : subject.vendorId().value()),
                                        text(subject.vendorName()),
                                        id(
                                                subject.orderId() == null
                                                        ? null
                                                        : subject.orderId().value()),
                                        text(subject.orderNumber()),
                                        id(
                                                subject.claimId() == null
                                                        ? null
                                                        : subject.claimId().value()),
                                        text(subject.claimNumber()),
                                        text(e.assignee()),
                                        text(recorded.envelope().actor()),
                                        at(recorded.envelope().effectiveAt()),
                                        now,
                                        number(recorded.version())))
                        .flatMap(values -> values)
                        .toArray(SqlValue[]::new));
    }

    private static Stream<SqlValue> values(IssueText said) {
        return Stream.of(
                text(said.title()),
                text(said.description()),
                text(said.priority()),
                count(rank(said.priority())),
                text(said.category()),
                day(said.dueOn()));
    }

    /** In quarters of an urgent one, which is also what it weighs in the vendor's rating. */
    private static int rank(IssuePriority priority) {
        return switch (priority) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case URGENT -> 4;
        };
    }

    private List<Statement> closed(IssueEvent event, String withdrawn, SqlValue explanation) {
        return change(
                event,
                "status = 'CLOSED', " + withdrawn + ", explanation = ?, closed_at = ?",
                explanation,
                at(recorded.envelope().effectiveAt()));
    }

    private List<Statement> commented(IssueCommented e) {
        var add = Statement.add(
                COMMENT,
                id(e.issueId().value()),
                count(e.comment()),
                text(recorded.tenant()),
                text(e.text()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()));
        return Stream.concat(Stream.of(add), change(e, "comments = ?", count(e.comment())).stream())
                .toList();
    }

    private List<Statement> change(IssueEvent event, String assignments, SqlValue... values) {
        return List.of(Statement.change(
                "UPDATE issue_summary SET " + assignments + ", changed_at = ?, version = ? WHERE issue_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.issueId().value())))
                        .toArray(SqlValue[]::new)));
    }
}
