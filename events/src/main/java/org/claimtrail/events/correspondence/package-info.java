/** What can happen to letters and to the templates that they are written from. */
@NullMarked
package org.claimtrail.events.correspondence;

import org.jspecify.annotations.NullMarked;
