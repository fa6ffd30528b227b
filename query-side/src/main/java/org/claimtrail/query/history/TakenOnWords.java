package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.claims.TakenOnEvent.*;

/** What had happened to a claim in an earlier system, without who took it on. */
final class TakenOnWords {

    private TakenOnWords() {}

    static String of(TakenOnEvent event) {
        return switch (event) {
            case PaymentTakenOn e ->
                "took on that an earlier system had paid " + money(e.amount()) + " " + when(e.paidOn());
            case ClosureTakenOn e ->
                "took on that an earlier system had closed the claim " + when(e.closedOn()) + ": " + words(e.outcome());
            case PaymentStepTakenOn e ->
                "took on that in an earlier system " + who(e) + " did \"" + e.activity() + "\", which is "
                        + words(e.step()) + ", about " + money(e.amount()) + oddities(e);
        };
    }

    private static String who(PaymentStepTakenOn e) {
        var resource = e.resource() == null ? "somebody" : e.resource();
        return e.role() == null ? resource : resource + " (" + e.role() + ")";
    }

    private static String oddities(PaymentStepTakenOn e) {
        return e.oddities().isEmpty()
                ? ""
                : "; "
                        + String.join(
                                ", ",
                                e.oddities().stream().map(EventWords::words).toList());
    }

    private static String when(PastDay day) {
        return switch (day.precision()) {
            case DAY -> "on " + day;
            case MONTH, YEAR -> "in " + day;
        };
    }
}
