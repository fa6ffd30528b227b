package org.claimtrail.api.secrets;

import java.util.Optional;
import org.claimtrail.command.payments.gateway.BankTransferKeys;
import org.springframework.stereotype.Component;

/** Tenants with an account of their own at the transfer provider have its key among their credentials. */
@Component
final class TenantBankKeys implements BankTransferKeys {

    private static final String NAME = "bank-transfer";

    private final Credentials credentials;

    TenantBankKeys(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Optional<String> secretKey(String tenant) {
        return credentials.secret(tenant, NAME);
    }
}
