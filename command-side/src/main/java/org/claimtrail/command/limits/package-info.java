/** The limit that several claims share: what they take of it, so that together they never take more than there is. */
@NullMarked
package org.claimtrail.command.limits;

import org.jspecify.annotations.NullMarked;
