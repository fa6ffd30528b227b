@NullMarked
package org.claimtrail.query.claims.claimstatus;

import org.jspecify.annotations.NullMarked;
