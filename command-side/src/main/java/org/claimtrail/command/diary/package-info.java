/** The diary: activities, and the inspections that are agreed with customers. */
@NullMarked
package org.claimtrail.command.diary;

import org.jspecify.annotations.NullMarked;
