/** Time limits that run on claims, by rules that are data. */
@NullMarked
package org.claimtrail.command.clocks;

import org.jspecify.annotations.NullMarked;
