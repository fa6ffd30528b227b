/** What the application's own log says, and what it never says. */
@NullMarked
package org.claimtrail.api.logging;

import org.jspecify.annotations.NullMarked;
