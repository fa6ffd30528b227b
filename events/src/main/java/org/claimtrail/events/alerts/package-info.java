/** What happens to alerts. */
@NullMarked
package org.claimtrail.events.alerts;

import org.jspecify.annotations.NullMarked;
