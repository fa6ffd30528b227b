package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;

/** What happened to a limit that several claims share, without who did it. */
final class LimitWords {

    private LimitWords() {}

    static String of(LimitEvent event) {
        return switch (event) {
            case LimitOpened e ->
                "opened the " + words(e.limit().type()) + " limit of "
                        + e.limit().cover() + " on policy "
                        + e.limit().policyNumber() + " from " + e.limit().term().from() + " to "
                        + e.limit().term().to() + ": " + money(e.limit().amount());
            case LimitChanged e ->
                "changed the limit to " + money(e.amount())
                        + (e.agreed().equals(e.amount())
                                ? ""
                                : ", because more than the agreed " + money(e.agreed()) + " is taken");
            case LimitHeld e ->
                "set " + money(e.amount()) + " aside for claim " + e.claimNumber() + "; " + money(e.remaining())
                        + " is left";
            case LimitHoldRefused e ->
                "refused " + money(e.amount()) + " to claim " + e.claimNumber() + ": " + money(e.remaining())
                        + " is left";
            case LimitConfirmed e -> "noted that " + money(e.amount()) + " has been used up";
            case LimitReleased e -> "took " + money(e.amount()) + " back; " + money(e.remaining()) + " is left";
            case LimitNearlyExhausted e -> "warned that " + money(e.taken()) + " of " + money(e.amount()) + " is taken";
        };
    }
}
