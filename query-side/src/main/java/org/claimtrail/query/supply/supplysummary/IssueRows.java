package org.claimtrail.query.supply.supplysummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads issues. */
interface IssueRows extends Repository<IssueRow, UUID>, JpaSpecificationExecutor<IssueRow> {}
