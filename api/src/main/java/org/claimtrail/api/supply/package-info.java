/** Vendors, orders and issues over HTTP. */
@NullMarked
package org.claimtrail.api.supply;

import org.jspecify.annotations.NullMarked;
