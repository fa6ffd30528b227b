/** Decides what becomes of salvage. */
@NullMarked
package org.claimtrail.command.salvage;

import org.jspecify.annotations.NullMarked;
