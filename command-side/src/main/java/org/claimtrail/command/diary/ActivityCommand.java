package org.claimtrail.command.diary;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.diary.ActivityEvent.ActivityContent;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.jspecify.annotations.Nullable;

/** What can be asked of an activity. */
public sealed interface ActivityCommand {

    @TargetAggregateIdentifier
    ActivityId activityId();

    /**
     * Puts something into the diary.
     *
     * @param subjectId of the claim, policy or customer that it is about
     * @param done whether it has been done already, such as a call that is written down afterwards
     * @param outcome what came of it, if it has
     */
    record PlanActivity(
            ActivityId activityId,
            Subject.Kind subjectKind,
            String subjectId,
            ActivityContent content,
            Timing timing,
            @Nullable String assignee,
            boolean done,
            @Nullable String outcome)
            implements ActivityCommand, Beginning {}

    /** Makes it another, or puts it off. */
    record ChangeActivity(ActivityId activityId, ActivityContent content, Timing timing) implements ActivityCommand {}

    /** Gives it to somebody, or to nobody in particular. */
    record AssignActivity(ActivityId activityId, @Nullable String assignee) implements ActivityCommand {}

    /** Begins it. */
    record StartActivity(ActivityId activityId) implements ActivityCommand {}

    /** Says that it was done. */
    record CompleteActivity(ActivityId activityId, @Nullable String outcome) implements ActivityCommand {}

    /** Says that it will not be done. */
    record CancelActivity(ActivityId activityId, String explanation) implements ActivityCommand {}

    /** Has it done after all, or again. */
    record ReopenActivity(ActivityId activityId, String explanation) implements ActivityCommand {}

    /**
     * Brings an inspection in line with its appointment.
     *
     * @param words what came of it, or why it did not take place
     */
    record FollowAppointment(
            ActivityId activityId,
            Subject subject,
            ActivityContent content,
            Timing timing,
            String assignee,
            Standing standing,
            @Nullable String words)
            implements ActivityCommand {}

    /** How an appointment stands. */
    enum Standing {
        BOOKED,
        CANCELLED,
        HELD,
        MISSED
    }
}
