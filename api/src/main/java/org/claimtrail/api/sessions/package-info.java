/** Who is logged in where, and how that ends. */
@NullMarked
package org.claimtrail.api.sessions;

import org.jspecify.annotations.NullMarked;
