package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.ACTIVITY_DUE;
import static org.claimtrail.query.worklist.WorkKind.INSPECTION_TO_HOLD;

import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.ActivityDetails.Inspection;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.jspecify.annotations.Nullable;

/** What stands in the diary is to be done; an inspection that was agreed with a customer is done by its appointment. */
final class DiaryWork {

    private DiaryWork() {}

    static void take(ActivityEvent event, Work work) {
        var activity = event.activityId().value();
        switch (event) {
            case ActivityPlanned e -> planned(e, work);
            case ActivityChanged e ->
                work.changes(
                        activity,
                        "title = ?, due_at = ?, priority = ?",
                        text(e.content().title()),
                        at(e.timing().deadline()),
                        count(e.content().priority().ordinal()));
            case ActivityAssigned e -> work.changes(activity, "assignee = ?", text(e.assignee()));
            case ActivityCompleted e -> work.done(activity);
            case ActivityCancelled e -> work.done(activity);
            case ActivityReopened e -> work.appears(due(activity).because(e.explanation()));
            case ActivityStarted e -> {}
        }
    }

    /** A note is done by being written. */
    private static void planned(ActivityPlanned e, Work work) {
        var content = e.content();
        if (content.details().kind() == ActivityKind.NOTE) {
            return;
        }
        var activity = e.activityId().value();
        work.about(Matter.of(WorkArea.ACTIVITY, activity)
                .numbered(e.subject().number())
                .titled(content.title())
                .on(
                        claim(e.subject()),
                        e.subject().kind() == Subject.Kind.CLAIM ? e.subject().number() : null)
                .with(Terms.NONE
                        .assignee(e.assignee())
                        .due(e.timing().deadline())
                        .priority(WorkPriority.values()[content.priority().ordinal()])));
        work.appears(item(activity, content).because(content.description()));
    }

    private static Item item(UUID activity, ActivityContent content) {
        if (content.details() instanceof Inspection inspection && inspection.appointment() != null) {
            return Item.of(INSPECTION_TO_HOLD, activity, "Hold:").part(inspection.appointment());
        }
        return due(activity);
    }

    private static Item due(UUID activity) {
        return Item.of(ACTIVITY_DUE, activity, "Do:");
    }

    private static @Nullable ClaimId claim(Subject subject) {
        return subject.kind() == Subject.Kind.CLAIM ? ClaimId.of(subject.id()) : null;
    }
}
