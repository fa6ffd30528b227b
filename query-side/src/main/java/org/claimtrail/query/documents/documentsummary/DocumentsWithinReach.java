package org.claimtrail.query.documents.documentsummary;

import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which documents somebody sees: all of his tenant's; or those of the claims that he was appointed to; or, of his own claims, those
 * that count and are shared with him.
 */
final class DocumentsWithinReach {

    private DocumentsWithinReach() {}

    static Specification<DocumentRow> of(Reach reach, String tenant) {
        if (reach.everything()) {
            return (row, query, build) -> build.conjunction();
        }
        Specification<DocumentRow> own = WithinReach.claims(Reach.only(reach.user(), reach.own(), false), tenant);
        Specification<DocumentRow> assigned =
                WithinReach.claims(Reach.only(reach.user(), false, reach.assigned()), tenant);
        return own.and(isForCustomers()).or(assigned);
    }

    private static Specification<DocumentRow> isForCustomers() {
        return (row, query, build) -> build.and(
                build.equal(row.get("visibility"), Visibility.SHARED.name()),
                build.notEqual(row.get("status"), DocumentStatus.WITHDRAWN.name()));
    }
}
