/** The stock of salvage, one row a lot. */
@NullMarked
package org.claimtrail.query.salvage.salvagesummary;

import org.jspecify.annotations.NullMarked;
