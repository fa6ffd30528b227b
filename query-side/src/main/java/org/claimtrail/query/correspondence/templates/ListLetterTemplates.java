package org.claimtrail.query.correspondence.templates;

import java.time.Instant;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Letter templates of a tenant, answered by a {@link LetterTemplatePage}.
 *
 * @param q text that must occur, in any case, in the code, the subject, the body, the authors, or why it was withdrawn
 * @param paging may be sorted by every column of a {@link LetterTemplateSummary}; the last changed first otherwise
 */
public record ListLetterTemplates(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LETTER_TEMPLATES;
    }

    /** What letter templates must have in common; null asks for nothing. */
    public record Filter(
            @Nullable LetterTemplateStatus status,
            @Nullable String code,
            @Nullable String language,
            @Nullable Integer templateVersion,
            @Nullable String publishedBy,
            @Nullable String withdrawnBy,
            @Nullable Instant draftedFrom,
            @Nullable Instant draftedTo,
            @Nullable Instant publishedFrom,
            @Nullable Instant publishedTo,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {

        /** Every letter template. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
