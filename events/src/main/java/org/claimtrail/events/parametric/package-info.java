/** Cover that pays by an index, not by the loss. */
@NullMarked
package org.claimtrail.events.parametric;

import org.jspecify.annotations.NullMarked;
