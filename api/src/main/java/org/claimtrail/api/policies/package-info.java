/** Policies over HTTP. */
@NullMarked
package org.claimtrail.api.policies;

import org.jspecify.annotations.NullMarked;
