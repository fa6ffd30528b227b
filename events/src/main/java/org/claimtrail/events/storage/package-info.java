/** How events are stored: stable names, revisions, upcasters. The only part of this module that knows Axon. */
@NullMarked
package org.claimtrail.events.storage;

import org.jspecify.annotations.NullMarked;
