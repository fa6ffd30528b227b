package org.claimtrail.query.parametric.programmesummary;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code parametric_enrolment}. */
interface EnrolmentRows extends Repository<EnrolmentRow, EnrolmentRow.Key>, JpaSpecificationExecutor<EnrolmentRow> {}
