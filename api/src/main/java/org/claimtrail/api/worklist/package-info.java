/** What waits for a human being, over HTTP. */
@NullMarked
package org.claimtrail.api.worklist;

import org.jspecify.annotations.NullMarked;
