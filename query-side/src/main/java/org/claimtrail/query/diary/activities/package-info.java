/** One row an activity of the diary. */
@NullMarked
package org.claimtrail.query.diary.activities;

import org.jspecify.annotations.NullMarked;
