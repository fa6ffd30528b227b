/** Customers: who they are, how to reach them, and what they hold. */
@NullMarked
package org.claimtrail.api.customers;

import org.jspecify.annotations.NullMarked;
