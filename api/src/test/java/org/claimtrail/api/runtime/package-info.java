/** Tests of what everything runs on. */
@NullMarked
package org.claimtrail.api.runtime;

import org.jspecify.annotations.NullMarked;
