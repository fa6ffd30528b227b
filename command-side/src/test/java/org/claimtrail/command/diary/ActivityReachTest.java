package org.claimtrail.command.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.command.diary.ActivityCommand.*;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.diary.ActivityDetails.*;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody may do in the diary who is let only to what was given to him. */
class ActivityReachTest {

    private static final ActivityId ID = ActivityId.of(new UUID(0, 1));
    private static final String HIS_CLAIM = "his-claim";
    private static final Reach PETER = Reach.only("peter", false, true);
    private static final Reach CUSTOMER = Reach.only("peter", true, false);
    private static final CancelActivity CANCEL = new CancelActivity(ID, "x");
    private static final Subjects SUBJECTS = new Subjects() {
        @Override
        public Optional<Subject> find(String tenant, Subject.Kind kind, String id) {
            return Optional.of(new Subject(kind, id, "CLM-1"));
        }

        @Override
        public boolean isAppointed(String tenant, Subject.Kind kind, String id, String user) {
            return id.equals(HIS_CLAIM) && user.equals("peter");
        }
    };

    @Test
    void he_works_on_what_is_his_and_on_what_came_from_him() {
        allowed(planned("amina", "peter"), CANCEL, PETER);
        allowed(planned("peter", "brian"), CANCEL, PETER);
        refused(CommonRefusal.NOT_FOUND, planned("amina", "brian"), CANCEL, PETER);
        refused(CommonRefusal.NOT_FOUND, planned("amina", null), CANCEL, PETER);
    }

    @Test
    void he_plans_on_claims_that_he_was_appointed_to_and_for_himself() {
        allowed(ActivityState.BEGINNING, plan(HIS_CLAIM, null), PETER);
        allowed(ActivityState.BEGINNING, plan(HIS_CLAIM, "peter"), PETER);
        refused(ActivityRefusal.ASSIGNEE_NOT_SELF, ActivityState.BEGINNING, plan(HIS_CLAIM, "brian"), PETER);
        refused(ActivityRefusal.SUBJECT_UNKNOWN, ActivityState.BEGINNING, plan("another", null), PETER);
    }

    @Test
    void who_is_let_to_his_own_only_has_nothing_in_the_diary() {
        refused(CommonRefusal.NOT_FOUND, planned("peter", "peter"), CANCEL, CUSTOMER);
        refused(ActivityRefusal.SUBJECT_UNKNOWN, ActivityState.BEGINNING, plan(HIS_CLAIM, null), CUSTOMER);
    }

    @Test
    void who_is_let_to_everything_does_anything() {
        allowed(planned("amina", "brian"), CANCEL, Reach.everything("otieno"));
        allowed(ActivityState.BEGINNING, plan("another", "brian"), Reach.everything("otieno"));
    }

    private static ActivityState planned(String by, @Nullable String assignee) {
        var subject = new Subject(Subject.Kind.CLAIM, HIS_CLAIM, "CLM-1");
        return ActivityState.evolve(
                ActivityState.BEGINNING, new ActivityPlanned(ID, subject, content(), Timing.OPEN, assignee), by);
    }

    private static PlanActivity plan(String claim, @Nullable String assignee) {
        return new PlanActivity(ID, Subject.Kind.CLAIM, claim, content(), Timing.OPEN, assignee, false, null);
    }

    private static ActivityContent content() {
        return new ActivityContent(
                new Call(Direction.OUTBOUND, "+254", null, null), "It", null, Priority.NORMAL, List.of());
    }

    private static void allowed(ActivityState state, ActivityCommand command, Reach reach) {
        assertThatCode(() -> ActivityReach.refuseOutOfReach(state, command, reach, "acme", SUBJECTS))
                .doesNotThrowAnyException();
    }

    private static void refused(Refusal code, ActivityState state, ActivityCommand command, Reach reach) {
        assertThatThrownBy(() -> ActivityReach.refuseOutOfReach(state, command, reach, "acme", SUBJECTS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }
}
