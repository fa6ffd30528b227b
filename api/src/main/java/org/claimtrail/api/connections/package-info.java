/** Whoever sends too slowly is cut off, so that many of them together cannot hold the server. */
@NullMarked
package org.claimtrail.api.connections;

import org.jspecify.annotations.NullMarked;
