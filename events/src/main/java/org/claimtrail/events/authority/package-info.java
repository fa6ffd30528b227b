/** Who may decide alone up to how much: a tenant's authority profiles and their versions. */
@NullMarked
package org.claimtrail.events.authority;

import org.jspecify.annotations.NullMarked;
