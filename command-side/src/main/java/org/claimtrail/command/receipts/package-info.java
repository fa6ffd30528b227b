/** Remembers what was answered to a command, so that the same key gets the same answer and nothing happens twice. */
@NullMarked
package org.claimtrail.command.receipts;

import org.jspecify.annotations.NullMarked;
