package org.claimtrail.query.catastrophes.catastrophesummary;

import java.util.List;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One catastrophe with what its claims come to, answered by an optional {@link CatastropheDetail}. */
public record FindCatastrophe(String tenant, CatastropheId catastropheId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CATASTROPHE_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return List.of(ReadModels.CLAIM_SUMMARY);
    }
}
