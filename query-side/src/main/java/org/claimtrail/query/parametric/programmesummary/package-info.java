/** Parametric programmes, one row each, with one row an enrolled policy. */
@NullMarked
package org.claimtrail.query.parametric.programmesummary;

import org.jspecify.annotations.NullMarked;
