/** One row a limit that several claims share, and one row for what each takes of it. */
@NullMarked
package org.claimtrail.query.limits.limitsummary;

import org.jspecify.annotations.NullMarked;
