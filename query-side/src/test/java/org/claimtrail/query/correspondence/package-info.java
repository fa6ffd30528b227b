@NullMarked
package org.claimtrail.query.correspondence;

import org.jspecify.annotations.NullMarked;
