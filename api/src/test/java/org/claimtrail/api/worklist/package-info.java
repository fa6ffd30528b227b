/** Tests of the work list over HTTP. */
@NullMarked
package org.claimtrail.api.worklist;

import org.jspecify.annotations.NullMarked;
