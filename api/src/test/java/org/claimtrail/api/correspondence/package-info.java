@NullMarked
package org.claimtrail.api.correspondence;

import org.jspecify.annotations.NullMarked;
