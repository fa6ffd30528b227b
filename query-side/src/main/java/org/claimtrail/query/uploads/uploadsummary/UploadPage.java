package org.claimtrail.query.uploads.uploadsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of uploads. */
public record UploadPage(List<UploadSummary> items, int number, int size, long total) implements Page<UploadSummary> {

    public UploadPage {
        items = List.copyOf(items);
    }
}
