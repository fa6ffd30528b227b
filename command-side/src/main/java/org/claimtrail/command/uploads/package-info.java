/** Files of records that a person uploads, and what becomes of their rows. */
@NullMarked
package org.claimtrail.command.uploads;

import org.jspecify.annotations.NullMarked;
