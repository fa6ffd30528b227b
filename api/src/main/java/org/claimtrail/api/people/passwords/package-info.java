/** How passwords are kept and compared. */
@NullMarked
package org.claimtrail.api.people.passwords;

import org.jspecify.annotations.NullMarked;
