/** Alerts: what somebody must look at, until he has or there is no more need to. */
@NullMarked
package org.claimtrail.command.alerts;

import org.jspecify.annotations.NullMarked;
