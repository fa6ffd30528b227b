package org.claimtrail.query.correspondence.templates;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of letter templates. */
public record LetterTemplatePage(List<LetterTemplateSummary> items, int number, int size, long total)
        implements Page<LetterTemplateSummary> {

    public LetterTemplatePage {
        items = List.copyOf(items);
    }
}
