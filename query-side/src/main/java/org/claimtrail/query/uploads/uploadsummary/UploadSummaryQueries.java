package org.claimtrail.query.uploads.uploadsummary;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for uploads. */
@Component
class UploadSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("receivedAt", true), "uploadId")
            .and("fileName", "kind", "status", "receivedAt", "finishedAt", "rows", "rejected");

    private final UploadRows rows;

    UploadSummaryQueries(UploadRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    UploadPage handle(ListUploads query) {
        var condition = Filters.<UploadRow>of(query.tenant())
                .equal("kind", query.filter().kind())
                .equal("status", query.filter().status())
                .containing(query.q(), "fileName", "receivedBy")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new UploadPage(
                page.map(UploadRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<UploadSummary> handle(FindUpload query) {
        return rows.findOne(Filters.<UploadRow>of(query.tenant())
                        .equal("uploadId", query.uploadId().value())
                        .condition())
                .map(UploadRow::summary);
    }
}
