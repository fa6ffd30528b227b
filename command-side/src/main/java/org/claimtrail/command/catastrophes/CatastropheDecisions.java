package org.claimtrail.command.catastrophes;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimtrail.command.catastrophes.CatastropheCommand.*;
import org.claimtrail.command.catastrophes.CatastropheState.Declared;
import org.claimtrail.command.catastrophes.CatastropheState.Unknown;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** Decides what is on the register of catastrophes. */
final class CatastropheDecisions {

    private CatastropheDecisions() {}

    static List<CatastropheEvent> declare(CatastropheState state, DeclareCatastrophe c, Envelope by) {
        unless(
                state instanceof Unknown,
                CatastropheRefusal.CATASTROPHE_EXISTS,
                "Catastrophe " + c.code() + " is on the register already.");
        refuseDays(c.extent(), by);
        return List.of(new CatastropheDeclared(c.catastropheId(), c.code(), c.extent()));
    }

    /** Changes what is known of it, also after its end: what was thought to be over can go on. */
    static List<CatastropheEvent> amend(CatastropheState state, AmendCatastrophe c, Envelope by) {
        unless(
                !declared(state).extent().equals(c.extent()),
                CatastropheRefusal.CATASTROPHE_UNCHANGED,
                CatastropheRefusal.CATASTROPHE_UNCHANGED.meaning());
        refuseDays(c.extent(), by);
        return List.of(new CatastropheAmended(c.catastropheId(), c.extent(), c.explanation()));
    }

    static List<CatastropheEvent> end(CatastropheState state, EndCatastrophe c, Envelope by) {
        var extent = declared(state).extent();
        unless(extent.to() == null, CatastropheRefusal.CATASTROPHE_ENDED, "It was over on " + extent.to() + ".");
        refuseReversed(extent.from(), c.on());
        refuseFuture(c.on(), by);
        return List.of(new CatastropheEnded(c.catastropheId(), c.on()));
    }

    private static void refuseDays(Extent extent, Envelope by) {
        refuseFuture(extent.from(), by);
        refuseReversed(extent.from(), extent.to());
    }

    private static void refuseReversed(LocalDate from, @Nullable LocalDate to) {
        unless(
                to == null || !to.isBefore(from),
                CatastropheRefusal.CATASTROPHE_DAYS_REVERSED,
                "It would last from " + from + " to " + to + ".");
    }

    private static void refuseFuture(LocalDate day, Envelope by) {
        // Where a day has begun anywhere on earth, something can have happened on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                !day.isAfter(today),
                CatastropheRefusal.CATASTROPHE_IN_FUTURE,
                "On " + day + ": that day has begun nowhere yet.");
    }

    private static Declared declared(CatastropheState state) {
        return switch (state) {
            case Declared declared -> declared;
            case Unknown unknown ->
                throw new Refused(
                        CatastropheRefusal.CATASTROPHE_NOT_FOUND, CatastropheRefusal.CATASTROPHE_NOT_FOUND.meaning());
        };
    }
}
