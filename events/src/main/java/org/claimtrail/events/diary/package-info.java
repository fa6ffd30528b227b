/** What people do about claims, policies and customers, and the inspections that are agreed with them. */
@NullMarked
package org.claimtrail.events.diary;

import org.jspecify.annotations.NullMarked;
