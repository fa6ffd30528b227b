/** The stock of salvage over HTTP. */
@NullMarked
package org.claimtrail.api.salvage;

import org.jspecify.annotations.NullMarked;
