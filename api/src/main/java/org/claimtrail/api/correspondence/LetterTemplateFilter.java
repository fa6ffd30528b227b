package org.claimtrail.api.correspondence;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.query.correspondence.templates.LetterTemplateStatus;
import org.claimtrail.query.correspondence.templates.ListLetterTemplates;
import org.jspecify.annotations.Nullable;

/** What the letter templates of a list must have in common. */
record LetterTemplateFilter(
        @Nullable LetterTemplateStatus status,
        @Size(max = 60) @Nullable String template,
        @Size(max = 10) @Nullable String language,
        @Nullable Integer templateVersion,
        @Size(max = 100) @Nullable String publishedBy,
        @Size(max = 100) @Nullable String withdrawnBy,
        @Nullable Instant draftedFrom,
        @Nullable Instant draftedTo,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    ListLetterTemplates.Filter filter() {
        return new ListLetterTemplates.Filter(
                status,
                template,
                language,
                templateVersion,
                publishedBy,
                withdrawnBy,
                draftedFrom,
                draftedTo,
                publishedFrom,
                publishedTo,
                changedFrom,
                changedTo);
    }
}
