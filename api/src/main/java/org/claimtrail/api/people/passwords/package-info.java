/** What a password must be, how it is kept, and how one that was typed is compared with it. */
@NullMarked
package org.claimtrail.api.people.passwords;

import org.jspecify.annotations.NullMarked;
