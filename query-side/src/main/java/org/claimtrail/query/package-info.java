/** What is known: read models and the queries on them. */
@NullMarked
package org.claimtrail.query;

import org.jspecify.annotations.NullMarked;
