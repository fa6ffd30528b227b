/** What happens to a policy: its terms, and what they cover at a date. */
@NullMarked
package org.claimtrail.events.policies;

import org.jspecify.annotations.NullMarked;
