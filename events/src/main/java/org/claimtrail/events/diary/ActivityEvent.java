package org.claimtrail.events.diary;

import java.util.List;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to an activity in the diary. */
public sealed interface ActivityEvent extends DomainEvent {

    ActivityId activityId();

    /** Something is to be done, or was noted. */
    record ActivityPlanned(
            ActivityId activityId,
            Subject subject,
            ActivityContent content,
            Timing timing,
            @Nullable String assignee) implements ActivityEvent {}

    /** What is to be done, or when, became another; both are told whole. */
    record ActivityChanged(ActivityId activityId, ActivityContent content, Timing timing) implements ActivityEvent {}

    /** Somebody is to do it; nobody in particular when he is absent. */
    record ActivityAssigned(ActivityId activityId, @Nullable String assignee) implements ActivityEvent {}

    /** It is being done. */
    record ActivityStarted(ActivityId activityId) implements ActivityEvent {}

    /** It was done. */
    record ActivityCompleted(
            ActivityId activityId, @Nullable String outcome) implements ActivityEvent {}

    /** It will not be done. */
    record ActivityCancelled(ActivityId activityId, String explanation) implements ActivityEvent {}

    /** It is to be done after all, or again. */
    record ActivityReopened(ActivityId activityId, String explanation) implements ActivityEvent {}

    /** What an activity says. */
    record ActivityContent(
            ActivityDetails details, String title, @Nullable String description, Priority priority, List<String> tags) {
        public ActivityContent {
            tags = List.copyOf(tags);
        }
    }

    /** What comes before what. */
    enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }
}
