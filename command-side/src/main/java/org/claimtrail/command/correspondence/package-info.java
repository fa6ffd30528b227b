/**
 * Letters on claims: the templates that they are written from, their issue, the discharge vouchers among them and
 * their signature.
 */
@NullMarked
package org.claimtrail.command.correspondence;

import org.jspecify.annotations.NullMarked;
