/** What people did with the product: every request that changes something, and every look at personal data. */
@NullMarked
package org.claimtrail.api.activity;

import org.jspecify.annotations.NullMarked;
