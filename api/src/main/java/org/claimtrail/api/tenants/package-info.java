/** Tenants: who they are, where they are, how they have things done, and the wall between them. */
@NullMarked
package org.claimtrail.api.tenants;

import org.jspecify.annotations.NullMarked;
