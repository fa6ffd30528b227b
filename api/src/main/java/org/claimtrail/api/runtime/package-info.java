/** What everything runs on: the database, the event store, the processors, health, and how the application starts and stops. */
@NullMarked
package org.claimtrail.api.runtime;

import org.jspecify.annotations.NullMarked;
