/** What happens to a file of records that a person has uploaded. */
@NullMarked
package org.claimtrail.events.uploads;

import org.jspecify.annotations.NullMarked;
