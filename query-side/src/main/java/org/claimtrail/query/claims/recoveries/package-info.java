/** What is got back, one row a recovery. */
@NullMarked
package org.claimtrail.query.claims.recoveries;

import org.jspecify.annotations.NullMarked;
