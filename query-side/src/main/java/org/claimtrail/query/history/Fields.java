package org.claimtrail.query.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the events of an aggregate have said so far, by field; enough to tell what each of them changed where nothing
 * finer is kept.
 */
final class Fields {

    private Fields() {}

    static Map<String, String> after(
            Map<String, String> before, DomainEvent event, Map<String, @Nullable Object> data) {
        var after = new TreeMap<>(before);
        data.forEach((name, value) -> put(after, name, value));
        if (event instanceof DisbursementEvent disbursement) {
            after.put("status", status(disbursement));
        }
        var supplied = supplyStatus(event);
        if (supplied != null) {
            after.put("status", supplied);
        }
        if (event instanceof ClockEvent clock) {
            after.put("state", ClockWords.state(clock, before.get("state")));
        }
        if (event instanceof DocumentEvent document) {
            after.put("status", status(document, before));
        }
        return after;
    }

    private static @Nullable String supplyStatus(DomainEvent event) {
        if (event instanceof VendorEvent vendor) {
            return VendorWords.status(vendor);
        }
        if (event instanceof OrderEvent order) {
            return OrderWords.status(order);
        }
        return event instanceof IssueEvent issue ? IssueWords.status(issue) : null;
    }

    private static String status(DisbursementEvent event) {
        return switch (event) {
            case DisbursementCreated e -> "APPROVED";
            case DisbursementRequested e -> "REQUESTED";
            case AttemptPending e -> "EXECUTING";
            case AttemptSucceeded e -> "EXECUTING";
            case AttemptFailed e -> "FAILED";
            case AttemptUnknown e -> "UNKNOWN";
            case DisbursementPosted e -> "POSTED";
            case DisbursementFailed e -> "FAILED";
            case DisbursementStopped e -> "STOPPED";
            case DisbursementHeld e -> "HELD";
            case DisbursementHoldLifted e -> "APPROVED";
            case AttemptResolutionProposed e -> "UNKNOWN";
            case AttemptResolved e -> "UNKNOWN";
            case DisbursementReversed e -> "REVERSED";
        };
    }

    private static String status(DocumentEvent event, Map<String, String> before) {
        return switch (event) {
            case DocumentUploaded e -> "RECEIVED";
            case DocumentVersionUploaded e -> "RECEIVED";
            case DocumentVerified e -> "VERIFIED";
            case DocumentRejected e -> "REJECTED";
            case DocumentReclassified e -> before.getOrDefault("status", "RECEIVED");
            case DocumentWithdrawn e -> "WITHDRAWN";
        };
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        fields.keySet().removeIf(field -> field.startsWith(name + ".") || field.startsWith(name + "["));
        if (value instanceof Map<?, ?> map) {
            if (isMoney(map)) {
                fields.put(name, money(map));
            } else {
                map.forEach((key, each) -> put(fields, name + "." + key, each));
            }
        } else if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                put(fields, name + "[" + i + "]", list.get(i));
            }
        } else if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value.toString());
        }
    }

    private static boolean isMoney(Map<?, ?> map) {
        return map.size() == 2 && map.get("minor") instanceof Number && map.get("currency") instanceof String;
    }

    private static String money(Map<?, ?> map) {
        return map.get("minor") instanceof Number minor && map.get("currency") instanceof String currency
                ? Money.of(minor.longValue(), currency).toString()
                : map.toString();
    }
}
