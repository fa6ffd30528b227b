/** How many requests are taken from whom, counted over all instances together. */
@NullMarked
package org.claimtrail.api.limits;

import org.jspecify.annotations.NullMarked;
