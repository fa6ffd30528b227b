/** The value types that every context shares: money, identifiers, the envelope of a message. */
@NullMarked
package org.claimtrail.events.shared;

import org.jspecify.annotations.NullMarked;
