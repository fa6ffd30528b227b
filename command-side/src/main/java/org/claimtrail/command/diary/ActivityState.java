package org.claimtrail.command.diary;

import org.claimtrail.events.diary.ActivityDetails.Inspection;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.jspecify.annotations.Nullable;

/** Where an activity stands. */
sealed interface ActivityState {

    ActivityState BEGINNING = new Absent();

    /** Nothing has been planned. */
    record Absent() implements ActivityState {}

    /** It is in the diary. */
    record Known(
            Subject subject,
            ActivityContent content,
            Timing timing,
            @Nullable String assignee,
            String plannedBy,
            Phase phase)
            implements ActivityState {

        boolean isOpen() {
            return phase == Phase.PLANNED || phase == Phase.STARTED;
        }

        boolean isNote() {
            return content.details().kind() == ActivityKind.NOTE;
        }

        boolean followsAppointment() {
            return content.details() instanceof Inspection inspection && inspection.appointment() != null;
        }

        private Known in(Phase reached) {
            return new Known(subject, content, timing, assignee, plannedBy, reached);
        }
    }

    /** How far it has come. */
    enum Phase {
        PLANNED,
        STARTED,
        COMPLETED,
        CANCELLED
    }

    /**
     * The state after an event.
     *
     * @param actor who did it
     */
    static ActivityState evolve(ActivityState state, ActivityEvent event, String actor) {
        return switch (event) {
            case ActivityPlanned e ->
                new Known(e.subject(), e.content(), e.timing(), e.assignee(), actor, Phase.PLANNED);
            case ActivityChanged e -> {
                var known = known(state);
                yield new Known(
                        known.subject(), e.content(), e.timing(), known.assignee(), known.plannedBy(), known.phase());
            }
            case ActivityAssigned e -> {
                var known = known(state);
                yield new Known(
                        known.subject(),
                        known.content(),
                        known.timing(),
                        e.assignee(),
                        known.plannedBy(),
                        known.phase());
            }
            case ActivityStarted e -> known(state).in(Phase.STARTED);
            case ActivityCompleted e -> known(state).in(Phase.COMPLETED);
            case ActivityCancelled e -> known(state).in(Phase.CANCELLED);
            case ActivityReopened e -> known(state).in(Phase.PLANNED);
        };
    }

    private static Known known(ActivityState state) {
        if (state instanceof Known known) {
            return known;
        }
        throw new IllegalStateException("The history changes an activity before it was planned");
    }
}
