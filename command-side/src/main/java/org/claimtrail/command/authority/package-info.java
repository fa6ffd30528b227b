/** Who may decide alone up to how much: the authority profiles of a tenant, drafted by one and published by another. */
@NullMarked
package org.claimtrail.command.authority;

import org.jspecify.annotations.NullMarked;
