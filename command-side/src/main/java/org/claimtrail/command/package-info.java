/** What may happen: one configuration for the whole command side. */
@NullMarked
package org.claimtrail.command;

import org.jspecify.annotations.NullMarked;
