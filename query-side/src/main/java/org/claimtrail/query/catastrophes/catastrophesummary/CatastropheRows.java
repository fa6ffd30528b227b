package org.claimtrail.query.catastrophes.catastrophesummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code catastrophe_summary}. */
interface CatastropheRows extends Repository<CatastropheRow, UUID>, JpaSpecificationExecutor<CatastropheRow> {}
