/** Who works for a tenant: how much he takes on, what he knows, when he is away, and who is chosen for a claim. */
@NullMarked
package org.claimtrail.events.staff;

import org.jspecify.annotations.NullMarked;
