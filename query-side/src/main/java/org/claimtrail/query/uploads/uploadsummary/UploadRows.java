package org.claimtrail.query.uploads.uploadsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code upload_summary}. */
interface UploadRows extends Repository<UploadRow, UUID>, JpaSpecificationExecutor<UploadRow> {}
