/** Claims over HTTP, with what other contexts have to do with them. */
@NullMarked
package org.claimtrail.api.claims;

import org.jspecify.annotations.NullMarked;
