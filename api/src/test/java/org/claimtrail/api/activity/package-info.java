/** Who did what, as it is kept and shown. */
@NullMarked
package org.claimtrail.api.activity;

import org.jspecify.annotations.NullMarked;
