/** Letters on claims and their templates over HTTP. */
@NullMarked
package org.claimtrail.api.correspondence;

import org.jspecify.annotations.NullMarked;
