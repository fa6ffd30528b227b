/** What happens to money on its way out. */
@NullMarked
package org.claimtrail.events.payments;

import org.jspecify.annotations.NullMarked;
