package org.claimtrail.query.diary.activities;

import java.time.Instant;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One activity, answered by an optional {@link ActivityDetail}. */
public record FindActivity(String tenant, Reach reach, ActivityId activityId, Instant at) implements Query {

    @Override
    public String readModel() {
        return ReadModels.DIARY;
    }
}
