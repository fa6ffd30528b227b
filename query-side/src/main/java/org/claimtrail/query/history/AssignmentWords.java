package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import java.util.stream.Collectors;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.AssignmentEvent.*;

/** What happened on the search for a claim's handler, without who did it. */
final class AssignmentWords {

    private AssignmentWords() {}

    static String of(AssignmentEvent event) {
        return switch (event) {
            case AssignmentProposed e ->
                (e.handler() == null
                                ? "found nobody for claim " + e.claimNumber()
                                : "proposed " + e.handler() + " for claim " + e.claimNumber())
                        + considered(e.ranking());
            case AssignmentChosen e ->
                "chose " + e.handler() + " for claim " + e.claimNumber() + considered(e.ranking());
        };
    }

    private static String considered(Ranking ranking) {
        return ranking.considered().stream()
                .map(each -> each.handle() + " (" + each.openClaims() + " of " + each.capacity() + " claims: "
                        + each.reasons().stream().map(reason -> words(reason)).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(", ", "; considered: ", ""));
    }
}
