package org.claimtrail.query.documents.documentsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of documents. */
public record DocumentPage(List<DocumentSummary> items, int number, int size, long total)
        implements Page<DocumentSummary> {

    public DocumentPage {
        items = List.copyOf(items);
    }
}
