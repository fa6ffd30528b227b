package org.claimtrail.command.payments.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The transfer provider.
 *
 * @param baseUrl where its API is, without a slash at the end
 * @param secretKey the key that it knows us by; give it from a secret store, it is never logged
 * @param readTimeout how long to wait for an answer; after it nobody knows whether the money has moved
 * @param recipientTypes the provider's kind of account by currency, where it is not the usual one
 */
@ConfigurationProperties("claimtrail.bank-transfer")
record BankTransferSettings(
        @Nullable URI baseUrl,
        @Nullable String secretKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue Map<String, String> recipientTypes) {

    BankTransferSettings {
        recipientTypes = Map.copyOf(recipientTypes);
    }

    Optional<BankTransferEndpoint> endpoint() {
        return baseUrl == null || secretKey == null
                ? Optional.empty()
                : Optional.of(new BankTransferEndpoint(baseUrl, secretKey));
    }

    /** The kind of account, as the provider's description names it. */
    String recipientType(String currency) {
        var usual = switch (currency) {
            case "GHS" -> "ghipss";
            case "ZAR" -> "basa";
            default -> "nuban";
        };
        return recipientTypes.getOrDefault(currency, usual);
    }

    /** Without the key: this ends up in logs. */
    @Override
    public String toString() {
        return "BankTransferSettings[" + baseUrl + "]";
    }
}
