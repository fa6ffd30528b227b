/** What happens to limits that several claims share. */
@NullMarked
package org.claimtrail.events.limits;

import org.jspecify.annotations.NullMarked;
