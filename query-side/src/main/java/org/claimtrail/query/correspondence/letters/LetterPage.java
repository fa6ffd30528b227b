package org.claimtrail.query.correspondence.letters;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of letters. */
public record LetterPage(List<LetterSummary> items, int number, int size, long total) implements Page<LetterSummary> {

    public LetterPage {
        items = List.copyOf(items);
    }
}
