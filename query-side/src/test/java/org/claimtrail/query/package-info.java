@NullMarked
package org.claimtrail.query;

import org.jspecify.annotations.NullMarked;
