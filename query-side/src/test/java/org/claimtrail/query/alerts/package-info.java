/** The read models of alerts. */
@NullMarked
package org.claimtrail.query.alerts;

import org.jspecify.annotations.NullMarked;
