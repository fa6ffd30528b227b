/** Vendors, orders and issues in lists, in detail and in figures. */
@NullMarked
package org.claimtrail.query.supply.supplysummary;

import org.jspecify.annotations.NullMarked;
