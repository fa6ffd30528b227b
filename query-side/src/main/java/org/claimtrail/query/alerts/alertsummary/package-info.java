/** One row an alert. */
@NullMarked
package org.claimtrail.query.alerts.alertsummary;

import org.jspecify.annotations.NullMarked;
