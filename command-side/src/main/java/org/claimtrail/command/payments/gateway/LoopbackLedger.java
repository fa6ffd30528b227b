package org.claimtrail.command.payments.gateway;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.command.payments.gateway.LoopbackBank.Transfer;
import tools.jackson.databind.JsonNode;

/** What the loopback bank knows: its recipients and every order under its reference. */
final class LoopbackLedger {

    /** The provider takes 16 characters or more of these. */
    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9_-]{16,100}");

    private static final int MOST_ORDERS = 100_000;

    /** What to answer; nothing at all if it is silent. */
    record Reply(int status, Map<String, Object> body, boolean silent) {

        static Reply of(int status, String message, Map<String, Object> data) {
            return new Reply(status, Map.of("status", true, "message", message, "data", data), false);
        }

        static Reply refused(int status, String message) {
            return new Reply(status, Map.of("status", false, "message", message), false);
        }

        static Reply silence() {
            return new Reply(0, Map.of(), true);
        }
    }

    private final long settlementNanos;
    private final Map<String, String> accountsByRecipient = new LinkedHashMap<>();
    private final Map<String, Transfer> transfersByReference = new LinkedHashMap<>();
    private int orders;

    LoopbackLedger(Duration settlement) {
        this.settlementNanos = settlement.toNanos();
    }

    synchronized Reply recipient(JsonNode request) {
        var account = text(request, "account_number");
        if (account.isBlank()
                || text(request, "bank_code").isBlank()
                || text(request, "name").isBlank()
                || text(request, "type").isBlank()) {
            return Reply.refused(400, "type, name, account_number and bank_code are required");
        }
        // The same account is the same recipient.
        var code = "RCP_" + text(request, "bank_code") + "_" + account;
        accountsByRecipient.put(code, account);
        return Reply.of(201, "Transfer recipient created successfully", Map.of("recipient_code", code));
    }

    synchronized Reply transfer(JsonNode request) {
        orders++;
        var reference = text(request, "reference");
        var account = accountsByRecipient.get(text(request, "recipient"));
        var amount = request.path("amount");
        if (account == null) {
            return Reply.refused(400, "Recipient specified is invalid");
        }
        if (!REFERENCE.matcher(reference).matches()) {
            return Reply.refused(400, "Transfer reference must be 16 or more of a-z, 0-9, - and _");
        }
        if (!amount.isIntegralNumber() || !amount.canConvertToLong() || amount.longValue() <= 0) {
            return Reply.refused(400, "Amount must be a whole number of minor units above zero");
        }
        return take(reference, account, request);
    }

    synchronized Reply verify(String reference) {
        var transfer = transfersByReference.get(reference);
        return transfer == null ? Reply.refused(404, "Transfer not found") : about(transfer, "Transfer retrieved");
    }

    synchronized List<Transfer> paid() {
        return transfersByReference.values().stream()
                .filter(transfer -> "success".equals(status(transfer)))
                .toList();
    }

    synchronized int orders() {
        return orders;
    }

    private Reply take(String reference, String account, JsonNode request) {
        var amount = request.path("amount").longValue();
        var currency = text(request, "currency");
        var known = transfersByReference.get(reference);
        if (known != null) {
            var same = known.account().equals(account)
                    && known.amount() == amount
                    && known.currency().equals(currency);
            return same
                    ? about(known, "Transfer has been queued")
                    : Reply.refused(400, "Please provide a unique reference");
        }
        if (account.endsWith("01")) {
            return Reply.refused(400, "The payee's bank declined the transfer");
        }
        if (transfersByReference.size() >= MOST_ORDERS) {
            return Reply.refused(429, "The loopback bank takes no more orders");
        }
        var transfer = new Transfer(
                "TRF_%012d".formatted(transfersByReference.size() + 1L),
                reference,
                account,
                amount,
                currency,
                System.nanoTime());
        transfersByReference.put(reference, transfer);
        return account.endsWith("02") ? Reply.silence() : about(transfer, "Transfer has been queued");
    }

    private Reply about(Transfer transfer, String message) {
        return Reply.of(
                200,
                message,
                Map.of(
                        "transfer_code", transfer.code(),
                        "reference", transfer.reference(),
                        "amount", transfer.amount(),
                        "currency", transfer.currency(),
                        "source", "balance",
                        "status", status(transfer)));
    }

    private String status(Transfer transfer) {
        if (transfer.account().endsWith("03") || System.nanoTime() - transfer.takenAt() < settlementNanos) {
            return "pending";
        }
        return transfer.account().endsWith("04") ? "failed" : "success";
    }

    private static String text(JsonNode request, String field) {
        var node = request.path(field);
        return node.isString() ? node.stringValue() : "";
    }
}
