package org.claimtrail.query.diary.activities;

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
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.query.diary.activities.ActivityRow.Tags;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row an activity. */
@Component
@ProcessingGroup(ReadModels.DIARY)
class ActivityProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO activity_summary (kind, title, description, details, words, priority, priority_rank, tags,
             due_at, begins_at, ends_at, changed_at, version, activity_id, tenant, status, subject_kind, subject_id,
             subject_number, assignee, planned_by, planned_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE = """
            UPDATE activity_summary SET kind = ?, title = ?, description = ?, details = ?, words = ?, priority = ?,
             priority_rank = ?, tags = ?, due_at = ?, begins_at = ?, ends_at = ?, changed_at = ?, version = ?
            WHERE activity_id = ?""";

    private final ReadModelWriter writer;

    ActivityProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.DIARY;
    }

    @Override
    public List<String> tables() {
        return List.of("activity_summary");
    }

    @EventHandler
    void on(ActivityEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(ActivityEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        var actor = text(recorded.envelope().actor());
        var effective = at(recorded.envelope().effectiveAt());
        return switch (event) {
            case ActivityPlanned e -> planned(e, recorded);
            case ActivityChanged e ->
                Statement.change(
                        CHANGE,
                        values(
                                content(e.content(), e.timing(), recorded),
                                id(e.activityId().value())));
            case ActivityAssigned e -> change.of("assignee = ?", text(e.assignee()));
            case ActivityStarted e -> change.of("status = 'STARTED', started_at = ?", effective);
            case ActivityCompleted e ->
                change.of(
                        "status = 'COMPLETED', completed_at = ?, ended_by = ?, outcome = ?",
                        effective,
                        actor,
                        text(e.outcome()));
            case ActivityCancelled e ->
                change.of("status = 'CANCELLED', ended_by = ?, explanation = ?", actor, text(e.explanation()));
            case ActivityReopened e ->
                change.of(
                        "status = 'PLANNED', started_at = NULL, completed_at = NULL, ended_by = NULL, outcome = NULL,"
                                + " explanation = ?",
                        text(e.explanation()));
        };
    }

    private static Statement planned(ActivityPlanned e, Recorded recorded) {
        var envelope = recorded.envelope();
        return Statement.add(
                ADD,
                values(
                        content(e.content(), e.timing(), recorded),
                        id(e.activityId().value()),
                        text(envelope.tenant()),
                        text(e.subject().kind()),
                        text(e.subject().id()),
                        text(e.subject().number()),
                        text(e.assignee()),
                        text(envelope.actor()),
                        at(envelope.effectiveAt())));
    }

    /** In the order in which both statements begin. */
    private static Stream<SqlValue> content(ActivityContent content, Timing timing, Recorded recorded) {
        return Stream.of(
                text(content.details().kind()),
                text(content.title()),
                text(content.description()),
                text(DetailsText.write(content.details())),
                text(DetailsText.words(content.details())),
                text(content.priority()),
                count(content.priority().ordinal()),
                text(Tags.text(content.tags())),
                at(timing.deadline()),
                at(timing.begins()),
                at(timing.ends()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private static SqlValue[] values(Stream<SqlValue> first, SqlValue... further) {
        return Stream.concat(first, Stream.of(further)).toArray(SqlValue[]::new);
    }

    private record Change(ActivityEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... changed) {
            return Statement.change(
                    "UPDATE activity_summary SET " + assignments
                            + ", changed_at = ?, version = ? WHERE activity_id = ?",
                    values(
                            Stream.of(changed),
                            at(recorded.envelope().recordedAt()),
                            number(recorded.version()),
                            id(event.activityId().value())));
        }
    }
}
