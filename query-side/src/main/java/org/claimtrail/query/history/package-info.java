/** Every event of every aggregate, one row each: the trail of who did what, when and why. */
@NullMarked
package org.claimtrail.query.history;

import org.jspecify.annotations.NullMarked;
