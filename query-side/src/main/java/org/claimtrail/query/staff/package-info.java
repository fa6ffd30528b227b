/** Who works for a tenant: what he can do, what he has to do, and when he is away. */
@NullMarked
package org.claimtrail.query.staff;

import org.jspecify.annotations.NullMarked;
