/** Who works for a tenant, and who is chosen to handle a claim. */
@NullMarked
package org.claimtrail.command.staff;

import org.jspecify.annotations.NullMarked;
