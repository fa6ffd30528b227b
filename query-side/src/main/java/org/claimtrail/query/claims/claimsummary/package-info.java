/** One row a claim, for lists and figures. */
@NullMarked
package org.claimtrail.query.claims.claimsummary;

import org.jspecify.annotations.NullMarked;
