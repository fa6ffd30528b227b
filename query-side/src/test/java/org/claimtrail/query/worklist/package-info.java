/** Tests of the list of what waits for a human being. */
@NullMarked
package org.claimtrail.query.worklist;

import org.jspecify.annotations.NullMarked;
