/** Employees, absences and who handles what, over HTTP. */
@NullMarked
package org.claimtrail.api.staff;

import org.jspecify.annotations.NullMarked;
