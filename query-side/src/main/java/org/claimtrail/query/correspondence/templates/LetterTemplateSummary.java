package org.claimtrail.query.correspondence.templates;

import java.time.Instant;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter template.
 *
 * @param code what the letter is for
 * @param templateVersion which letters name; null before it is published
 * @param authors who has written it, with commas between
 */
public record LetterTemplateSummary(
        LetterTemplateId id,
        String code,
        String language,
        @Nullable Integer templateVersion,
        LetterTemplateStatus status,
        String subject,
        String authors,
        Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnBy,
        @Nullable String explanation,
        Instant changedAt) {}
