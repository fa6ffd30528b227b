/** Runs the query side as the product does, on a real PostgreSQL. */
@NullMarked
package org.claimtrail.query.testing;

import org.jspecify.annotations.NullMarked;
