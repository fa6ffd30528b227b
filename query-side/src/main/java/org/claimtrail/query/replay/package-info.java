/** Rebuilding read models from the events while they are being read. */
@NullMarked
package org.claimtrail.query.replay;

import org.jspecify.annotations.NullMarked;
