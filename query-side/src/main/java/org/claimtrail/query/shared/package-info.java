/** What every read model and every question has in common. */
@NullMarked
package org.claimtrail.query.shared;

import org.jspecify.annotations.NullMarked;
