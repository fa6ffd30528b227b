/** What a customer holds: policies, and the claims on them. */
@NullMarked
package org.claimtrail.query.customers.holdings;

import org.jspecify.annotations.NullMarked;
