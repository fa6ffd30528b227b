package org.claimtrail.query.history;

import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;

/** What happened to a catastrophe, without who did it. */
final class CatastropheWords {

    private CatastropheWords() {}

    static String of(CatastropheEvent event) {
        return switch (event) {
            case CatastropheDeclared e -> "declared catastrophe " + e.code() + ": " + words(e.extent());
            case CatastropheAmended e ->
                "changed what is known of the catastrophe: " + words(e.extent()) + "; " + e.explanation();
            case CatastropheEnded e -> "noted that the catastrophe was over on " + e.on();
        };
    }

    private static String words(Extent extent) {
        return extent.name() + ", " + (extent.perils().isEmpty() ? "all perils" : String.join(", ", extent.perils()))
                + " in " + extent.area() + " from " + extent.from()
                + (extent.to() == null ? " on" : " to " + extent.to());
    }
}
