/** Secrets are sealed before they are stored. */
@NullMarked
package org.claimtrail.api.secrets;

import org.jspecify.annotations.NullMarked;
