/** Tests of what is known of catastrophes. */
@NullMarked
package org.claimtrail.query.catastrophes;

import org.jspecify.annotations.NullMarked;
