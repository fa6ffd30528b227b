package org.claimtrail.query.staff;

import java.time.LocalDate;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** Somebody who works for a tenant, answered by an optional {@link StaffDetail}. */
public record FindStaffMember(String tenant, Reach reach, String handle, LocalDate day) implements Query {

    @Override
    public String readModel() {
        return ReadModels.STAFF;
    }
}
