/** Vendors, the orders that are placed with them, and the issues about them. */
@NullMarked
package org.claimtrail.command.supply;

import org.jspecify.annotations.NullMarked;
