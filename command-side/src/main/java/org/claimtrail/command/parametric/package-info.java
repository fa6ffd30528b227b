/** Decides what an index pays. */
@NullMarked
package org.claimtrail.command.parametric;

import org.jspecify.annotations.NullMarked;
