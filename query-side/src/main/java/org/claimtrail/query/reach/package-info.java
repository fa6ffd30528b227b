/** What a caller reaches who is let to his own only, or to what was assigned to him. */
@NullMarked
package org.claimtrail.query.reach;

import org.jspecify.annotations.NullMarked;
