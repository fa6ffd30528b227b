/** Policies and their terms, for lists and figures. */
@NullMarked
package org.claimtrail.query.policies.policysummary;

import org.jspecify.annotations.NullMarked;
