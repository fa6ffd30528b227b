/** Clients that are slow on purpose. */
@NullMarked
package org.claimtrail.api.connections;

import org.jspecify.annotations.NullMarked;
