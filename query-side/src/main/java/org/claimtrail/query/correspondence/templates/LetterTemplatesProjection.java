package org.claimtrail.query.correspondence.templates;

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
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a version of a letter template. */
@Component
@ProcessingGroup(ReadModels.LETTER_TEMPLATES)
class LetterTemplatesProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO letter_template (template_id, tenant, code, language, status, subject, body, authors,
             drafted_at, changed_at, version)
            VALUES (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?)""";

    private static final String SUPERSEDE = """
            UPDATE letter_template SET status = 'SUPERSEDED', changed_at = ?
            WHERE tenant = ? AND code = ? AND language = ? AND status = 'PUBLISHED' AND template_id <> ?""";

    private final ReadModelWriter writer;

    LetterTemplatesProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.LETTER_TEMPLATES;
    }

    @Override
    public List<String> tables() {
        return List.of("letter_template");
    }

    @EventHandler
    void on(LetterTemplateEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, statements(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static List<Statement> statements(LetterTemplateEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        var actor = text(recorded.envelope().actor());
        var now = at(recorded.envelope().recordedAt());
        return switch (event) {
            case TemplateDrafted e ->
                List.of(Statement.add(
                        ADD,
                        id(e.templateId().value()),
                        text(recorded.tenant()),
                        text(e.code()),
                        text(e.language()),
                        text(e.subject()),
                        text(e.body()),
                        actor,
                        now,
                        now,
                        number(recorded.version())));
            case TemplateRevised e ->
                List.of(change.of(
                        "subject = ?, body = ?, authors = CASE WHEN"
                                + " strpos(', ' || authors || ', ', ', ' || ? || ', ') > 0 THEN authors"
                                + " ELSE authors || ', ' || ? END",
                        text(e.subject()),
                        text(e.body()),
                        actor,
                        actor));
            case TemplatePublished e ->
                List.of(
                        Statement.add(
                                SUPERSEDE,
                                now,
                                text(recorded.tenant()),
                                text(e.code()),
                                text(e.language()),
                                id(e.templateId().value())),
                        change.of(
                                "status = 'PUBLISHED', template_version = ?, published_by = ?, published_at = ?",
                                count(e.version()),
                                actor,
                                now));
            case TemplateWithdrawn e ->
                List.of(change.of(
                        "status = 'WITHDRAWN', withdrawn_by = ?, explanation = ?", actor, text(e.explanation())));
        };
    }

    private record Change(LetterTemplateEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE letter_template SET " + assignments + ", changed_at = ?, version = ? WHERE template_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.templateId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
