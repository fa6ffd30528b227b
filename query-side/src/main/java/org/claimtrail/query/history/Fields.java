package org.claimtrail.query.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
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
        return after;
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
            case AttemptResolutionProposed e -> "UNKNOWN";
            case AttemptResolved e -> "UNKNOWN";
            case DisbursementReversed e -> "REVERSED";
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
