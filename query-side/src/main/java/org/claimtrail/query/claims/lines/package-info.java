/** The money of claims: one row a reserve line and one a payment. */
@NullMarked
package org.claimtrail.query.claims.lines;

import org.jspecify.annotations.NullMarked;
