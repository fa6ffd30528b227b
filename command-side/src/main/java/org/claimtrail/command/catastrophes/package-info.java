/** The register of catastrophes: events that many claims have in common. */
@NullMarked
package org.claimtrail.command.catastrophes;

import org.jspecify.annotations.NullMarked;
