package org.claimtrail.command.payments.gateway;

import java.util.Optional;

/** Knows the keys that tenants are known by to the transfer provider, where they have accounts of their own there. */
@FunctionalInterface
public interface BankTransferKeys {

    /** The tenant's own key; empty when its payments go out of the installation's account. */
    Optional<String> secretKey(String tenant);
}
