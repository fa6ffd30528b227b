/**
 * What a customer is told of his claim: where it stands, what has happened, what is wanted from him; nothing internal.
 */
@NullMarked
package org.claimtrail.query.claims.claimstatus;

import org.jspecify.annotations.NullMarked;
