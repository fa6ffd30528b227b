/** A plain Spring Data JPA application of the usual kind, to compare with. */
@NullMarked
package org.claimtrail.benchmark.reference;

import org.jspecify.annotations.NullMarked;
