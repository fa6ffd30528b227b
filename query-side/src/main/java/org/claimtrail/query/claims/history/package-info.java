/** The claim status audit trail. */
@NullMarked
package org.claimtrail.query.claims.history;

import org.jspecify.annotations.NullMarked;
