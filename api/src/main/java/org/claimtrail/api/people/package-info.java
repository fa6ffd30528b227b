/** People: how they come in, what they say of themselves, and what their administrators do. */
@NullMarked
package org.claimtrail.api.people;

import org.jspecify.annotations.NullMarked;
