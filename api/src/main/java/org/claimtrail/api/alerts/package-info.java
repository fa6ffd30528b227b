/** Alerts over HTTP. */
@NullMarked
package org.claimtrail.api.alerts;

import org.jspecify.annotations.NullMarked;
