/** Figures over many claims and policies. */
@NullMarked
package org.claimtrail.api.dashboard;

import org.jspecify.annotations.NullMarked;
