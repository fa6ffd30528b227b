/** One row a clock: what runs on claims, and until when. */
@NullMarked
package org.claimtrail.query.clocks.clocksummary;

import org.jspecify.annotations.NullMarked;
