/** What every aggregate and process shares: refusals, receipts, the shell. */
@NullMarked
package org.claimtrail.command.shared;

import org.jspecify.annotations.NullMarked;
