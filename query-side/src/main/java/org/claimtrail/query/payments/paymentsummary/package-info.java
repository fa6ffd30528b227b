/** One row a disbursement, for finance. */
@NullMarked
package org.claimtrail.query.payments.paymentsummary;

import org.jspecify.annotations.NullMarked;
