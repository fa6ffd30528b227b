package org.claimtrail.query.diary.activities;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code activity_summary}. */
interface ActivityRows extends Repository<ActivityRow, UUID>, JpaSpecificationExecutor<ActivityRow> {}
