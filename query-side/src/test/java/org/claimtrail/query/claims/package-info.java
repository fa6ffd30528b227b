@NullMarked
package org.claimtrail.query.claims;

import org.jspecify.annotations.NullMarked;
