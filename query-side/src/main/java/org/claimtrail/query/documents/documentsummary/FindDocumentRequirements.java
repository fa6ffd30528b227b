package org.claimtrail.query.documents.documentsummary;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** Which documents a claim wants and what came of each, answered by an optional {@link DocumentRequirements}. */
public record FindDocumentRequirements(String tenant, Reach reach, ClaimId claimId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.DOCUMENT_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        var also = new ArrayList<>(reach.everything() ? List.<String>of() : WithinReach.READ_MODELS);
        if (!also.contains(ReadModels.CLAIM_SUMMARY)) {
            also.add(ReadModels.CLAIM_SUMMARY);
        }
        return also;
    }
}
