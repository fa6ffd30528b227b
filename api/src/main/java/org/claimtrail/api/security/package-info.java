/** Who is asking, what that person may do, and what every command carries about it. */
@NullMarked
package org.claimtrail.api.security;

import org.jspecify.annotations.NullMarked;
