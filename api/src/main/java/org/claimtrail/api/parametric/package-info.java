/** Parametric programmes over HTTP. */
@NullMarked
package org.claimtrail.api.parametric;

import org.jspecify.annotations.NullMarked;
