package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FacetDecisions.refused;
import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.command.claims.OriginCommand.*;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.OriginEvent.*;

/** Decides where a claim comes from: an earlier notification of the same loss, or a catastrophe. */
final class OriginDecisions {

    private OriginDecisions() {}

    /** Notes what looks the same; what was noted before, or is noted on a voided notification, is no news. */
    static List<ClaimEvent> suspect(ClaimState state, MarkSuspectedDuplicate c) {
        var known = FacetDecisions.known(state).duplicates().keySet();
        var news = c.resemblances().stream()
                .filter(resemblance -> !known.contains(resemblance.claim()))
                .toList();
        return news.isEmpty() || state instanceof Voided
                ? List.of()
                : List.of(new DuplicateSuspected(c.claimId(), news));
    }

    static List<ClaimEvent> dismiss(ClaimState state, DismissDuplicate c) {
        var suspected = FacetDecisions.known(state).duplicates().entrySet().stream()
                .filter(duplicate -> !duplicate.getValue())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ClaimId::toString))
                .toList();
        unless(
                !suspected.isEmpty(),
                ClaimRefusal.DUPLICATE_NOT_SUSPECTED,
                ClaimRefusal.DUPLICATE_NOT_SUSPECTED.meaning());
        return List.of(new DuplicateDismissed(c.claimId(), suspected, c.explanation()));
    }

    /** @param catastrophe what has the code, if anything */
    static List<ClaimEvent> assign(ClaimState state, AssignCatastrophe c, Optional<Extent> catastrophe) {
        var file = FacetDecisions.file(state);
        unless(
                !c.code().equals(file.facets().catastrophe()),
                ClaimRefusal.CATASTROPHE_ALREADY_ASSIGNED,
                ClaimRefusal.CATASTROPHE_ALREADY_ASSIGNED.meaning());
        refuseMisfit(file.loss(), catastrophe);
        return List.of(new CatastropheAssigned(c.claimId(), c.code()));
    }

    static List<ClaimEvent> remove(ClaimState state, RemoveCatastrophe c) {
        var code = FacetDecisions.file(state).facets().catastrophe();
        if (code == null) {
            throw refused(ClaimRefusal.CATASTROPHE_NOT_ASSIGNED);
        }
        return List.of(new CatastropheRemoved(c.claimId(), code, c.explanation()));
    }

    /** Refuses a catastrophe that there is not, or that was not there and then. */
    static void refuseMisfit(Loss loss, Optional<Extent> catastrophe) {
        var extent = catastrophe.orElseThrow(() -> refused(ClaimRefusal.CATASTROPHE_UNKNOWN));
        var first = loss.date().date();
        unless(
                !last(loss).isBefore(extent.from())
                        && (extent.to() == null || !first.isAfter(extent.to()))
                        && (extent.perils().isEmpty() || extent.perils().contains(String.valueOf(loss.cause()))),
                ClaimRefusal.CATASTROPHE_DOES_NOT_FIT,
                extent.name() + " was " + (extent.perils().isEmpty() ? "anything" : extent.perils()) + " from "
                        + extent.from() + " to " + (extent.to() == null ? "now" : extent.to()) + "; the loss is "
                        + loss.cause() + " on " + first + ".");
    }

    /** Where only the month or year is known, the last day that it can have been. */
    private static LocalDate last(Loss loss) {
        var first = loss.date().date();
        return switch (loss.date().precision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }
}
