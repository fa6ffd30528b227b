/** One row an appointment. */
@NullMarked
package org.claimtrail.query.diary.appointments;

import org.jspecify.annotations.NullMarked;
