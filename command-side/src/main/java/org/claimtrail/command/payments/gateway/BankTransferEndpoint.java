package org.claimtrail.command.payments.gateway;

import java.net.URI;

/** Where a transfer provider is, and the key that it knows us by; a demonstration brings its own as a bean. */
public record BankTransferEndpoint(URI baseUrl, String secretKey) {

    /** Without the key: this ends up in logs. */
    @Override
    public String toString() {
        return "BankTransferEndpoint[" + baseUrl + "]";
    }
}
