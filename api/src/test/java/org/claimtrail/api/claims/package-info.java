@NullMarked
package org.claimtrail.api.claims;

import org.jspecify.annotations.NullMarked;
