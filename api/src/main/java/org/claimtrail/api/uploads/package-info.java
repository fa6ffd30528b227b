/** Uploads of portfolios over HTTP. */
@NullMarked
package org.claimtrail.api.uploads;

import org.jspecify.annotations.NullMarked;
