/** Vendors, orders and issues, as questions find them. */
@NullMarked
package org.claimtrail.query.supply;

import org.jspecify.annotations.NullMarked;
