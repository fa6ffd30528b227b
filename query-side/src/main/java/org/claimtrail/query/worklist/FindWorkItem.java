package org.claimtrail.query.worklist;

import java.util.List;
import java.util.UUID;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One thing that waits, answered by an optional {@link WorkItemDetail}; what has been done waits no more. */
public record FindWorkItem(String tenant, WorkViewer viewer, UUID id) implements Query {

    @Override
    public String readModel() {
        return ReadModels.WORK_LIST;
    }

    @Override
    public List<String> alsoReads() {
        return viewer.reach().everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
