@NullMarked
package org.claimtrail.query.replay;

import org.jspecify.annotations.NullMarked;
