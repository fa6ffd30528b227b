/** The diary and appointments over HTTP. */
@NullMarked
package org.claimtrail.api.diary;

import org.jspecify.annotations.NullMarked;
