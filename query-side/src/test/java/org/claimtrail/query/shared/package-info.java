@NullMarked
package org.claimtrail.query.shared;

import org.jspecify.annotations.NullMarked;
