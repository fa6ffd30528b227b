/** Disbursements over HTTP. */
@NullMarked
package org.claimtrail.api.payments;

import org.jspecify.annotations.NullMarked;
