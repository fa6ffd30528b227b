/** What is bought for claims, from whom, and what goes wrong with it. */
@NullMarked
package org.claimtrail.events.supply;

import org.jspecify.annotations.NullMarked;
