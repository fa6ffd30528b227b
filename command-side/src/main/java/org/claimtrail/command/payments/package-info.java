/** The disbursement: money on its way to one payee. */
@NullMarked
package org.claimtrail.command.payments;

import org.jspecify.annotations.NullMarked;
