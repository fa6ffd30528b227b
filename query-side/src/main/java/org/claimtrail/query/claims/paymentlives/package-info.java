/** The lives of claim payments, step by step: how they go, where they end, how often they turn back. */
@NullMarked
package org.claimtrail.query.claims.paymentlives;

import org.jspecify.annotations.NullMarked;
