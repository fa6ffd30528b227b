/** The claim: from its notification to its closure. */
@NullMarked
package org.claimtrail.command.claims;

import org.jspecify.annotations.NullMarked;
