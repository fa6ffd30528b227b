/** When losses happened, were notified, paid and closed in the business: for figures over many years. */
@NullMarked
package org.claimtrail.query.claims.claimdates;

import org.jspecify.annotations.NullMarked;
