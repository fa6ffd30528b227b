/** One row a catastrophe, and what its claims come to. */
@NullMarked
package org.claimtrail.query.catastrophes.catastrophesummary;

import org.jspecify.annotations.NullMarked;
