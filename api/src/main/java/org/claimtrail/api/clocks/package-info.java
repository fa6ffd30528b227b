/** Time limits that run on claims, their rules and calendars, over HTTP. */
@NullMarked
package org.claimtrail.api.clocks;

import org.jspecify.annotations.NullMarked;
