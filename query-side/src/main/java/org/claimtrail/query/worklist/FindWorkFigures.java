package org.claimtrail.query.worklist;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** What waits in figures, for somebody who sees everybody's, answered by {@link WorkFigures}. */
public record FindWorkFigures(String tenant, WorkViewer viewer) implements Query {

    @Override
    public String readModel() {
        return ReadModels.WORK_LIST;
    }
}
