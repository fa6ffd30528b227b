/** What an operator sees and does: read models, rebuilds, dead letters, process tasks. */
@NullMarked
package org.claimtrail.api.operations;

import org.jspecify.annotations.NullMarked;
