package org.claimtrail.query.parametric.programmesummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code parametric_programme}. */
interface ProgrammeRows extends Repository<ProgrammeRow, UUID>, JpaSpecificationExecutor<ProgrammeRow> {}
