package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FacetDecisions.refused;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.claims.AppealCommand.*;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimReopened;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.shared.Envelope;

/** Decides on decisions that are contested. */
final class AppealDecisions {

    private AppealDecisions() {}

    /** Contests a decision that stands, whatever the phase; one appeal at a time, any number over time. */
    static List<ClaimEvent> lodge(ClaimState state, LodgeAppeal c) {
        var contest = FacetDecisions.known(state).contest();
        unless(
                !contest.appeals().containsKey(c.appealId()),
                ClaimRefusal.APPEAL_ALREADY_LODGED,
                ClaimRefusal.APPEAL_ALREADY_LODGED.meaning());
        unless(!contest.isAppealOpen(), ClaimRefusal.APPEAL_OPEN, ClaimRefusal.APPEAL_OPEN.meaning());
        var decidedBy = contest.deciders().get(c.against());
        if (decidedBy == null) {
            throw refused(ClaimRefusal.NOTHING_TO_APPEAL);
        }
        return List.of(new AppealLodged(c.claimId(), c.appealId(), c.lodgedBy(), c.against(), c.grounds(), decidedBy));
    }

    /** Decides on the appeal; the decision falls with what follows from it, and is taken anew by somebody else. */
    static List<ClaimEvent> decide(ClaimState state, DecideAppeal c, Envelope by) {
        var appeal = FacetDecisions.known(state).contest().appeals().get(c.appealId());
        if (appeal == null) {
            throw refused(ClaimRefusal.APPEAL_UNKNOWN);
        }
        unless(appeal.open(), ClaimRefusal.APPEAL_ALREADY_DECIDED, ClaimRefusal.APPEAL_ALREADY_DECIDED.meaning());
        unless(
                !by.actor().equals(appeal.decidedBy()),
                ClaimRefusal.APPEAL_BY_DECIDER,
                ClaimRefusal.APPEAL_BY_DECIDER.meaning());
        var events = new ArrayList<ClaimEvent>();
        events.add(new AppealDecided(c.claimId(), c.appealId(), appeal.against(), c.result(), c.reasons()));
        if (c.result() == Result.OVERTURNED) {
            events.addAll(overturned(state, c, appeal.against()));
        }
        return events;
    }

    private static List<ClaimEvent> overturned(ClaimState state, DecideAppeal c, Against against) {
        if (state instanceof Voided) {
            return List.of(new NotificationRestored(c.claimId(), c.appealId()));
        }
        var events = new ArrayList<ClaimEvent>();
        if (state instanceof Closed closed) {
            events.add(new ClaimReopened(c.claimId(), c.reasons(), closed.file().reopened() + 1, null));
        }
        if (against == Against.DENIAL && FacetDecisions.file(state).coverage() == Coverage.DENIED) {
            events.add(DenialDecisions.overturned(c, FacetState.of(state)));
        }
        return events;
    }
}
