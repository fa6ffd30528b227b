package org.claimtrail.command.payments.gateway;

import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.payments.BankTransfers;
import org.claimtrail.command.payments.ProviderResult;
import org.claimtrail.command.payments.gateway.ProviderHttp.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * Bank transfers by the Paystack Transfers API: a recipient is made of the account, then a transfer to him under our
 * reference, which Paystack accepts once.
 */
@Component
@EnableConfigurationProperties(BankTransferSettings.class)
final class PaystackTransfers implements BankTransfers {

    private final BankTransferSettings settings;
    private final @Nullable ProviderHttp http;
    private final BankTransferKeys keys;

    PaystackTransfers(
            BankTransferSettings settings,
            ObjectProvider<BankTransferEndpoint> demonstration,
            ObjectProvider<BankTransferKeys> keys) {
        this.settings = settings;
        this.keys = keys.getIfAvailable(() -> tenant -> Optional.empty());
        this.http = settings.endpoint()
                .or(() -> Optional.ofNullable(demonstration.getIfAvailable()))
                .map(endpoint -> new ProviderHttp(endpoint, settings))
                .orElse(null);
    }

    @Override
    public ProviderResult send(String tenant, TransferOrder order) {
        var http = http(tenant);
        var recipient = recipient(http, order);
        if (declined(recipient)) {
            return new ProviderResult.Failed(null, recipient.message());
        }
        var code = recipient
                .text("/data/recipient_code")
                .filter(found -> recipient.succeeded())
                .orElseThrow(() -> new NotAttempted("No recipient could be made: " + recipient.message()));
        return transfer(http, order, code);
    }

    @Override
    public Optional<ProviderResult> statusOf(String tenant, String reference) {
        return statusOf(http(tenant), reference);
    }

    private static Optional<ProviderResult> statusOf(ProviderHttp http, String reference) {
        try {
            var answer = http.get("/transfer/verify/{reference}", reference);
            return answer.status() == 404 ? Optional.empty() : Optional.of(result(answer));
        } catch (ResourceAccessException e) {
            return Optional.of(new ProviderResult.Unknown("The provider did not answer."));
        }
    }

    private Answer recipient(ProviderHttp http, TransferOrder order) {
        var account = order.account();
        var currency = order.amount().currency();
        var recipient = Map.of(
                "type", settings.recipientType(currency),
                "name", account.holder(),
                "account_number", account.number(),
                "bank_code", account.bank(),
                "currency", currency);
        try {
            return http.post("/transferrecipient", recipient);
        } catch (ResourceAccessException e) {
            throw new NotAttempted("The provider did not answer, and no transfer has been ordered yet.", e);
        }
    }

    private ProviderResult transfer(ProviderHttp http, TransferOrder order, String recipient) {
        var transfer = Map.of(
                "source", "balance",
                "amount", order.amount().minor(),
                "currency", order.amount().currency(),
                "recipient", recipient,
                "reference", order.reference(),
                "reason", order.reason());
        Answer answer;
        try {
            answer = http.post("/transfer", transfer);
        } catch (ResourceAccessException e) {
            if (ProviderHttp.neverSent(e)) {
                throw new NotAttempted("The provider could not be reached.", e);
            }
            return new ProviderResult.Unknown("The provider did not answer the order.");
        }
        if (notAttempted(answer)) {
            throw new NotAttempted("The provider did not look at the order: " + answer.message());
        }
        if (declined(answer)) {
            // It also says no to a reference that it has: then what became of that order is the answer.
            return statusOf(http, order.reference()).orElseGet(() -> new ProviderResult.Failed(null, answer.message()));
        }
        return result(answer);
    }

    /** What an answer about a transfer means; the names of the states are Paystack's. */
    private static ProviderResult result(Answer answer) {
        var id = answer.text("/data/transfer_code");
        var status = answer.text("/data/status").orElse("");
        if (!answer.succeeded() || id.isEmpty()) {
            return new ProviderResult.Unknown("The provider's answer cannot be read: " + answer.message());
        }
        return switch (status) {
            case "success" -> new ProviderResult.Succeeded(id.get());
            case "pending", "received", "otp", "queued", "processing" -> new ProviderResult.Pending(id.get());
            case "failed", "reversed", "rejected", "blocked", "abandoned" ->
                new ProviderResult.Failed(
                        id.get(),
                        answer.text("/data/gateway_response").orElse("The provider says that it has " + status + "."));
            default -> new ProviderResult.Unknown("The provider says: " + status);
        };
    }

    /** A definite no to what was asked. */
    private static boolean declined(Answer answer) {
        return answer.status() / 100 == 4 && answer.status() != 408 && !notAttempted(answer);
    }

    /** Stopped at the door, for a wrong key, a wrong address or too many requests: that says nothing of the order. */
    private static boolean notAttempted(Answer answer) {
        return switch (answer.status()) {
            case 401, 403, 404, 405, 429 -> true;
            default -> false;
        };
    }

    private ProviderHttp http(String tenant) {
        if (http == null) {
            throw new NotAttempted("No transfer provider is configured: set claimtrail.bank-transfer.base-url and "
                    + "claimtrail.bank-transfer.secret-key.");
        }
        return keys.secretKey(tenant).map(http::knownBy).orElse(http);
    }
}
