package org.claimtrail.query.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.ClockTrail;
import org.claimtrail.query.testing.DiaryStory;
import org.claimtrail.query.testing.MoneyStory;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.Test;

/** Everything that belongs to a claim is in its trail, and nothing of another's. */
class ClaimSurroundingsTest {

    private static final String TENANT = "surroundings";

    private final QuerySide querySide = QuerySide.started();

    @Test
    void what_its_clocks_diary_staff_and_limits_did_is_in_a_claims_trail_and_in_no_others() {
        var story = new Story(TENANT).plain();
        new ClockTrail(story).whole();
        new DiaryStory(story).happens();
        var limits = new MoneyStory(story).heldAndGivenBack();
        var other = new Story(TENANT).plain();
        new DiaryStory(other).happens();

        var trail = trail(story, EVERYTHING);
        assertThat(types(trail))
                .contains(
                        "clocks.ClockStarted",
                        "clocks.ClockStopped",
                        "clocks.ClockEscalated",
                        "alerts.AlertAcknowledged",
                        "diary.ActivityCompleted",
                        "diary.AppointmentMoved",
                        "diary.AppointmentHeld",
                        "staff.AssignmentChosen",
                        "staff.ClaimReturned",
                        "limits.LimitHeld",
                        "limits.LimitReleased")
                // What concerns no claim in particular is in the trail of the thing itself.
                .doesNotContain("staff.AbsenceApproved", "limits.LimitOpened", "clocks.ClockPackPublished");
        assertThat(trail).allSatisfy(entry -> assertThat(entry.summary()).isNotBlank());
        assertThat(trail)
                .extracting(HistoryEntry::aggregateId)
                .contains(limits.limit.toString())
                .doesNotContain(other.claim.toString());
        assertThat(types(trail(other, EVERYTHING)))
                .contains("diary.AppointmentHeld")
                .doesNotContain("clocks.ClockStarted");
    }

    @Test
    void who_sees_his_own_claims_only_learns_nothing_of_how_the_house_works_them() {
        var story = new Story(TENANT).plain();
        new ClockTrail(story).whole();
        new DiaryStory(story).happens();

        var contexts = trail(story, Reach.only("Amina Otieno", true, false)).stream()
                .filter(entry -> !entry.type().startsWith("diary.Appointment"))
                .map(HistoryEntry::context)
                .collect(Collectors.toSet());
        assertThat(contexts).isSubsetOf(Set.of("claims", "payments"));
    }

    private List<HistoryEntry> trail(Story story, Reach reach) {
        querySide.caughtUp();
        return querySide
                .ask(new ListClaimHistory(TENANT, reach, story.claim, new Paging(0, 200, null)), HistoryPage.class)
                .items();
    }

    private static List<String> types(List<HistoryEntry> trail) {
        return trail.stream().map(HistoryEntry::type).distinct().toList();
    }
}
