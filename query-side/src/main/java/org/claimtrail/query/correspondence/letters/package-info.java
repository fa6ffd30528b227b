/** One row a letter on a claim, discharge vouchers among them. */
@NullMarked
package org.claimtrail.query.correspondence.letters;

import org.jspecify.annotations.NullMarked;
