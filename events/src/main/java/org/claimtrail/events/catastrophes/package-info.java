/** What can happen to a catastrophe: an event that many claims have in common. */
@NullMarked
package org.claimtrail.events.catastrophes;

import org.jspecify.annotations.NullMarked;
