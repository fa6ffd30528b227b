package org.claimtrail.command.diary;

import static org.claimtrail.command.shared.Refused.unless;

import org.claimtrail.command.diary.ActivityCommand.PlanActivity;
import org.claimtrail.command.diary.ActivityState.Known;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.shared.Reach;

/** Keeps those who see only what was given to them to that. */
final class ActivityReach {

    private ActivityReach() {}

    /** He writes about the claims that he was appointed to, and works on what is his or came from him. */
    static void refuseOutOfReach(
            ActivityState state, ActivityCommand c, Reach reach, String tenant, Subjects subjects) {
        if (reach.everything()) {
            return;
        }
        if (state instanceof Known known) {
            unless(
                    reach.assigned()
                            && (reach.user().equals(known.assignee())
                                    || reach.user().equals(known.plannedBy())),
                    CommonRefusal.NOT_FOUND,
                    CommonRefusal.NOT_FOUND.meaning());
            return;
        }
        if (c instanceof PlanActivity plan) {
            unless(
                    reach.assigned()
                            && subjects.isAppointed(tenant, plan.subjectKind(), plan.subjectId(), reach.user()),
                    ActivityRefusal.SUBJECT_UNKNOWN,
                    ActivityRefusal.SUBJECT_UNKNOWN.meaning());
            unless(
                    plan.assignee() == null || plan.assignee().equals(reach.user()),
                    ActivityRefusal.ASSIGNEE_NOT_SELF,
                    ActivityRefusal.ASSIGNEE_NOT_SELF.meaning());
        }
    }
}
