/** The read models of clocks. */
@NullMarked
package org.claimtrail.query.clocks;

import org.jspecify.annotations.NullMarked;
