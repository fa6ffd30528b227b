package org.claimtrail.query.parametric.programmesummary;

import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One programme, answered by an optional {@link ProgrammeDetail}. */
public record FindProgramme(String tenant, ProgrammeId programmeId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PROGRAMME_SUMMARY;
    }
}
