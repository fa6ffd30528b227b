/** What happens to a claim, from its notification to its closure. */
@NullMarked
package org.claimtrail.events.claims;

import org.jspecify.annotations.NullMarked;
