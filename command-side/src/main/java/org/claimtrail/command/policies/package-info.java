/** The policy: its terms, and what they cover at a date. */
@NullMarked
package org.claimtrail.command.policies;

import org.jspecify.annotations.NullMarked;
