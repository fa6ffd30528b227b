/** Many who ask too often, over one instance or several. */
@NullMarked
package org.claimtrail.api.limits;

import org.jspecify.annotations.NullMarked;
