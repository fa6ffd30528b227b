/** Packs of time limits and holiday calendars: those that come with the product, and what tenants have of their own. */
@NullMarked
package org.claimtrail.query.clocks.clockpacks;

import org.jspecify.annotations.NullMarked;
