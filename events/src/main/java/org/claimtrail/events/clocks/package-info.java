/** What happens to the time limits that run on claims, and the rules and calendars that they are counted by. */
@NullMarked
package org.claimtrail.events.clocks;

import org.jspecify.annotations.NullMarked;
