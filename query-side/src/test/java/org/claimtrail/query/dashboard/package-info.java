@NullMarked
package org.claimtrail.query.dashboard;

import org.jspecify.annotations.NullMarked;
