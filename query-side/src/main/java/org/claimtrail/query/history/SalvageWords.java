package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;

/** What happened to a lot of salvage, without who did it. */
final class SalvageWords {

    private SalvageWords() {}

    static String of(SalvageEvent event) {
        return switch (event) {
            case LotTakenIn e ->
                "took lot " + e.lotNumber() + " in with claim " + e.claimNumber() + ": " + e.quantity() + " x "
                        + e.description() + " (" + words(e.category()) + "), worth some " + money(e.estimate())
                        + ", at "
                        + e.location();
            case LotValued e -> "valued the lot at " + money(e.estimate()) + ": " + e.rationale();
            case LotMoved e -> "moved the lot to " + e.location();
            case LotSold e ->
                "sold " + e.quantity() + " to " + e.buyer() + " for " + money(e.price()) + "; " + left(e.left());
            case LotScrapped e -> "scrapped " + e.quantity() + ": " + e.explanation() + "; " + left(e.left());
            case LotReturned e ->
                "returned " + e.quantity() + " to " + e.to() + ": " + e.explanation() + "; " + left(e.left());
        };
    }

    private static String left(int pieces) {
        return pieces == 0 ? "none is left" : pieces + " left";
    }
}
