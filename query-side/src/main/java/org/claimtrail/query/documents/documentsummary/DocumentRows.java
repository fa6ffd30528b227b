package org.claimtrail.query.documents.documentsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code document_summary}. */
interface DocumentRows extends Repository<DocumentRow, UUID>, JpaSpecificationExecutor<DocumentRow> {}
