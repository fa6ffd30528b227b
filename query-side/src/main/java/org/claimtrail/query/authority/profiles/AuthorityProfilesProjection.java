package org.claimtrail.query.authority.profiles;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one row an authority profile. */
@Component
@ProcessingGroup(ReadModels.AUTHORITY_PROFILES)
class AuthorityProfilesProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO authority_profile (profile_id, tenant, profile_version, title, status, role_count, roles, authors,
             drafted_at, effective_from, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Each version holds until the next one does, in whichever order they were published. */
    private static final String UNTIL = """
            UPDATE authority_profile p SET effective_until = (SELECT min(n.effective_from) FROM authority_profile n
             WHERE n.tenant = p.tenant AND n.status = 'PUBLISHED' AND n.effective_from > p.effective_from)
            WHERE p.tenant = ? AND p.status = 'PUBLISHED'""";

    private final ReadModelWriter writer;
    private final StoredRoles stored;

    AuthorityProfilesProjection(ReadModelWriter writer, StoredRoles stored) {
        this.writer = writer;
        this.stored = stored;
    }

    @Override
    public String readModel() {
        return ReadModels.AUTHORITY_PROFILES;
    }

    @Override
    public List<String> tables() {
        return List.of("authority_profile");
    }

    @EventHandler
    void on(AuthorityEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, statements(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private List<Statement> statements(AuthorityEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        var actor = text(recorded.envelope().actor());
        return switch (event) {
            case ProfileAdopted e ->
                List.of(added(
                        new Added(e, e.version(), e.title(), ProfileStatus.PUBLISHED, e.roles(), Instant.EPOCH),
                        recorded));
            case ProfileDrafted e ->
                List.of(added(new Added(e, null, e.title(), ProfileStatus.DRAFT, e.roles(), null), recorded));
            case ProfileRevised e ->
                List.of(change.of(
                        "title = ?, role_count = ?, roles = ?, authors = CASE WHEN"
                                + " strpos(', ' || authors || ', ', ', ' || ? || ', ') > 0 THEN authors"
                                + " ELSE authors || ', ' || ? END",
                        text(e.title()),
                        count(e.roles().size()),
                        text(stored.write(e.roles())),
                        actor,
                        actor));
            case ProfilePublished e ->
                List.of(
                        change.of(
                                "status = 'PUBLISHED', profile_version = ?, published_by = ?, published_at = ?,"
                                        + " effective_from = ?",
                                count(e.version()),
                                actor,
                                at(recorded.envelope().recordedAt()),
                                at(e.effectiveFrom())),
                        Statement.add(UNTIL, text(recorded.tenant())));
            case ProfileWithdrawn e ->
                List.of(
                        change.of(
                                "status = 'WITHDRAWN', withdrawn_by = ?, explanation = ?, effective_until = NULL",
                                actor,
                                text(e.explanation())),
                        Statement.add(UNTIL, text(recorded.tenant())));
        };
    }

    /** What came into the book. */
    private record Added(
            AuthorityEvent event,
            @Nullable Integer version,
            String title,
            ProfileStatus status,
            List<RoleAuthority> roles,
            @Nullable Instant effectiveFrom) {}

    private Statement added(Added added, Recorded recorded) {
        var recordedAt = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                id(added.event().profileId().value()),
                text(recorded.tenant()),
                count(added.version()),
                text(added.title()),
                text(added.status()),
                count(added.roles().size()),
                text(stored.write(added.roles())),
                text(recorded.envelope().actor()),
                recordedAt,
                at(added.effectiveFrom()),
                recordedAt,
                number(recorded.version()));
    }

    private record Change(AuthorityEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE authority_profile SET " + assignments
                            + ", changed_at = ?, version = ? WHERE profile_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.profileId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
