/** One claim with all there is to it, now or at any earlier moment. */
@NullMarked
package org.claimtrail.query.claims.claimdetail;

import org.jspecify.annotations.NullMarked;
