/** People: how they come to be known, and what is kept about them. */
@NullMarked
package org.claimtrail.api.people;

import org.jspecify.annotations.NullMarked;
