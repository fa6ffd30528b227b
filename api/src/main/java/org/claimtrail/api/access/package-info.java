/** What somebody may ask for, which roles let him, and how far it reaches. */
@NullMarked
package org.claimtrail.api.access;

import org.jspecify.annotations.NullMarked;
