package org.claimtrail.query.correspondence.templates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code letter_template}, only ever read. */
@Entity
@Immutable
@Table(name = "letter_template")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class LetterTemplateRow {

    @Id
    private UUID templateId;

    private String tenant;
    private String code;
    private String language;
    private @Nullable Integer templateVersion;
    private String status;
    private String subject;
    private String body;
    private String authors;
    private Instant draftedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String withdrawnBy;
    private @Nullable String explanation;
    private Instant changedAt;
    private long version;

    LetterTemplateSummary summary() {
        return new LetterTemplateSummary(
                new LetterTemplateId(templateId),
                code,
                language,
                templateVersion,
                LetterTemplateStatus.valueOf(status),
                subject,
                authors,
                draftedAt,
                publishedBy,
                publishedAt,
                withdrawnBy,
                explanation,
                changedAt);
    }

    String body() {
        return body;
    }
}
