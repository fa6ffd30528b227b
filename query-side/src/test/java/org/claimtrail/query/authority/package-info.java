/** Tests of the read model of authority profiles. */
@NullMarked
package org.claimtrail.query.authority;

import org.jspecify.annotations.NullMarked;
