/** Limits that the claims of a policy's term share, over HTTP. */
@NullMarked
package org.claimtrail.api.sharedlimits;

import org.jspecify.annotations.NullMarked;
