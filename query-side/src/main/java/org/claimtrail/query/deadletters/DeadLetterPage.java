package org.claimtrail.query.deadletters;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of dead letters. */
public record DeadLetterPage(List<DeadLetter> items, int number, int size, long total) implements Page<DeadLetter> {

    public DeadLetterPage {
        items = List.copyOf(items);
    }
}
