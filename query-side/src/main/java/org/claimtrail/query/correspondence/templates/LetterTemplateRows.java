package org.claimtrail.query.correspondence.templates;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads {@code letter_template}. */
interface LetterTemplateRows extends Repository<LetterTemplateRow, UUID>, JpaSpecificationExecutor<LetterTemplateRow> {

    /** The version of the tenant's letter templates altogether. */
    @Query("SELECT coalesce(max(t.version), -1) FROM LetterTemplateRow t WHERE t.tenant = :tenant")
    long version(String tenant);
}
