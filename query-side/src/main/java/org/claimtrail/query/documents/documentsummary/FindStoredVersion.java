package org.claimtrail.query.documents.documentsummary;

import java.util.List;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a version are, answered by an optional {@link StoredVersion}.
 *
 * @param number null for the newest
 */
public record FindStoredVersion(
        String tenant,
        Reach reach,
        DocumentId documentId,
        @Nullable Integer number) implements Query {

    @Override
    public String readModel() {
        return ReadModels.DOCUMENT_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
