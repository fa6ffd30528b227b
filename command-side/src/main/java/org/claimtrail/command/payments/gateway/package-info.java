/** The way to the bank: the provider's transfer API, and a bank of our own that speaks it. */
@NullMarked
package org.claimtrail.command.payments.gateway;

import org.jspecify.annotations.NullMarked;
