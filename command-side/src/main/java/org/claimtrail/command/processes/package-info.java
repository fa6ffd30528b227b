/** Durable processes: what one context's events lead another context to do, as to-do rows with retries. */
@NullMarked
package org.claimtrail.command.processes;

import org.jspecify.annotations.NullMarked;
