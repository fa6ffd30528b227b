/** The diary, staff and appointments, end to end. */
@NullMarked
package org.claimtrail.api.diary;

import org.jspecify.annotations.NullMarked;
