/** Events that a read model could not take in, kept until an operator has dealt with them. */
@NullMarked
package org.claimtrail.query.deadletters;

import org.jspecify.annotations.NullMarked;
