package org.claimtrail.command.diary;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.command.diary.ActivityCommand.*;
import org.claimtrail.command.diary.ActivityState.Absent;
import org.claimtrail.command.diary.ActivityState.Known;
import org.claimtrail.command.diary.ActivityState.Phase;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.shared.Envelope;

/** Decides on an activity. */
final class ActivityDecisions {

    private static final String SYSTEM = "system";

    private ActivityDecisions() {}

    /**
     * Puts it into the diary; a note is done by being written.
     *
     * @param subject what it is about, if the tenant has that
     */
    static List<ActivityEvent> plan(ActivityState state, PlanActivity c, Optional<Subject> subject) {
        require(state instanceof Absent, ActivityRefusal.ACTIVITY_EXISTS);
        refuse(c.timing());
        var about = subject.orElseThrow(() -> refused(ActivityRefusal.SUBJECT_UNKNOWN));
        var events = new ArrayList<ActivityEvent>();
        events.add(new ActivityPlanned(c.activityId(), about, c.content(), c.timing(), c.assignee()));
        if (c.done() || c.content().details().kind() == ActivityKind.NOTE) {
            events.add(new ActivityCompleted(c.activityId(), c.outcome()));
        }
        return events;
    }

    static List<ActivityEvent> change(ActivityState state, ChangeActivity c) {
        var known = byHand(state);
        require(!known.isNote(), ActivityRefusal.NOTE_STANDS);
        require(known.isOpen(), ActivityRefusal.ACTIVITY_ENDED);
        require(known.content().details().kind() == c.content().details().kind(), ActivityRefusal.ACTIVITY_KIND_FIXED);
        refuse(c.timing());
        return known.content().equals(c.content()) && known.timing().equals(c.timing())
                ? List.of()
                : List.of(new ActivityChanged(c.activityId(), c.content(), c.timing()));
    }

    static List<ActivityEvent> assign(ActivityState state, AssignActivity c) {
        var known = byHand(state);
        require(known.isOpen(), ActivityRefusal.ACTIVITY_ENDED);
        return Objects.equals(known.assignee(), c.assignee())
                ? List.of()
                : List.of(new ActivityAssigned(c.activityId(), c.assignee()));
    }

    static List<ActivityEvent> start(ActivityState state, StartActivity c) {
        var known = known(state);
        require(known.isOpen(), ActivityRefusal.ACTIVITY_ENDED);
        require(known.phase() == Phase.PLANNED, ActivityRefusal.ACTIVITY_STARTED);
        return List.of(new ActivityStarted(c.activityId()));
    }

    static List<ActivityEvent> complete(ActivityState state, CompleteActivity c) {
        require(byHand(state).isOpen(), ActivityRefusal.ACTIVITY_ENDED);
        return List.of(new ActivityCompleted(c.activityId(), c.outcome()));
    }

    static List<ActivityEvent> cancel(ActivityState state, CancelActivity c) {
        require(byHand(state).isOpen(), ActivityRefusal.ACTIVITY_ENDED);
        return List.of(new ActivityCancelled(c.activityId(), c.explanation()));
    }

    static List<ActivityEvent> reopen(ActivityState state, ReopenActivity c) {
        var known = byHand(state);
        require(!known.isNote(), ActivityRefusal.NOTE_STANDS);
        require(!known.isOpen(), ActivityRefusal.ACTIVITY_NOT_ENDED);
        return List.of(new ActivityReopened(c.activityId(), c.explanation()));
    }

    /** Whatever the appointment has become, the diary shows; what it shows already leads to nothing. */
    static List<ActivityEvent> follow(ActivityState state, FollowAppointment c, Envelope by) {
        require(by.hasRole(SYSTEM), ActivityRefusal.SYSTEM_ONLY);
        var id = c.activityId();
        var events = new ArrayList<ActivityEvent>();
        if (state instanceof Known known) {
            if (!known.content().equals(c.content()) || !known.timing().equals(c.timing())) {
                events.add(new ActivityChanged(id, c.content(), c.timing()));
            }
        } else {
            events.add(new ActivityPlanned(id, c.subject(), c.content(), c.timing(), c.assignee()));
        }
        if (!(state instanceof Known known) || known.isOpen()) {
            switch (c.standing()) {
                case BOOKED -> {
                    // It is planned, which it is.
                }
                case HELD -> events.add(new ActivityCompleted(id, c.words()));
                case CANCELLED, MISSED ->
                    events.add(new ActivityCancelled(id, Objects.requireNonNullElse(c.words(), "Cancelled")));
            }
        }
        return events;
    }

    static Known known(ActivityState state) {
        if (state instanceof Known known) {
            return known;
        }
        throw refused(ActivityRefusal.ACTIVITY_NOT_FOUND);
    }

    private static Known byHand(ActivityState state) {
        var known = known(state);
        require(!known.followsAppointment(), ActivityRefusal.ACTIVITY_FOLLOWS_APPOINTMENT);
        return known;
    }

    private static void refuse(Timing timing) {
        var begins = timing.begins();
        var ends = timing.ends();
        require(ends == null || (begins != null && ends.isAfter(begins)), ActivityRefusal.TIMING_INVALID);
    }

    private static void require(boolean condition, ActivityRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(ActivityRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
