/** What waits for a human being, in one list over all contexts. */
@NullMarked
package org.claimtrail.query.worklist;

import org.jspecify.annotations.NullMarked;
