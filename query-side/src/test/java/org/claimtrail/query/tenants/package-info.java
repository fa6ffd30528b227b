@NullMarked
package org.claimtrail.query.tenants;

import org.jspecify.annotations.NullMarked;
