@NullMarked
package org.claimtrail.query.deadletters;

import org.jspecify.annotations.NullMarked;
