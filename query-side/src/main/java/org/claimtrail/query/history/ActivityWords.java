package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.Subject;

/** What happened to an activity, without who did it. */
final class ActivityWords {

    private ActivityWords() {}

    static String of(ActivityEvent event) {
        return switch (event) {
            case ActivityPlanned e ->
                "put the " + words(e.content().details().kind()) + " \""
                        + e.content().title() + "\" about " + about(e.subject()) + " into the diary"
                        + (e.assignee() == null ? "" : ", for " + e.assignee());
            case ActivityChanged e -> "changed the activity to \"" + e.content().title() + "\"";
            case ActivityAssigned e ->
                e.assignee() == null
                        ? "gave the activity to nobody in particular"
                        : "gave the activity to " + e.assignee();
            case ActivityStarted e -> "started the activity";
            case ActivityCompleted e -> "completed the activity" + (e.outcome() == null ? "" : ": " + e.outcome());
            case ActivityCancelled e -> "cancelled the activity: " + e.explanation();
            case ActivityReopened e -> "reopened the activity: " + e.explanation();
        };
    }

    private static String about(Subject subject) {
        return words(subject.kind()) + " " + (subject.number() == null ? subject.id() : subject.number());
    }
}
