/** One row an authority profile, drafted or published, with from when to when it holds. */
@NullMarked
package org.claimtrail.query.authority.profiles;

import org.jspecify.annotations.NullMarked;
