package org.claimtrail.command.claims;

import java.util.Locale;
import java.util.Map;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a register's word for a claim's status means here.
 *
 * @param outcome how the claim ended; null while it is open
 * @param derived whether the register says only that it is closed, and the outcome follows from what was paid
 */
record TakenOnStatus(@Nullable Outcome outcome, boolean derived) {

    private static final TakenOnStatus OPEN = new TakenOnStatus(null, false);

    /** The words that registers use, without case and spaces. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("open", "OPEN"),
            Map.entry("pending", "OPEN"),
            Map.entry("reported", "OPEN"),
            Map.entry("notified", "OPEN"),
            Map.entry("reopened", "OPEN"),
            Map.entry("closed", "CLOSED"),
            Map.entry("paid", "PAID"),
            Map.entry("settle", "PAID"),
            Map.entry("settled", "PAID"),
            Map.entry("approved", "PAID"),
            Map.entry("approveinfull", "PAID"),
            Map.entry("deny", "DENIED"),
            Map.entry("denied", "DENIED"),
            Map.entry("declined", "DENIED"),
            Map.entry("rejected", "DENIED"),
            Map.entry("repudiated", "DENIED"),
            Map.entry("withdrawn", "WITHDRAWN"),
            Map.entry("belowdeductible", "BELOW_DEDUCTIBLE"));

    /** Reads the status; without one the claim is open, unless there is a day on which it was closed. */
    static TakenOnStatus of(Cells cells, @Nullable Money paid, @Nullable PastDay closedOn) {
        var word = cells.text("status");
        if (word == null) {
            return closedOn == null ? OPEN : closed(paid);
        }
        var given = cells.meaningOf("status", word).orElse(word);
        var key = given.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return switch (WORDS.getOrDefault(key, "")) {
            case "OPEN" -> OPEN;
            case "CLOSED" -> closed(paid);
            case "PAID" -> new TakenOnStatus(Outcome.PAID, false);
            case "DENIED" -> new TakenOnStatus(Outcome.DENIED, false);
            case "WITHDRAWN" -> new TakenOnStatus(Outcome.WITHDRAWN, false);
            case "BELOW_DEDUCTIBLE" -> new TakenOnStatus(Outcome.BELOW_DEDUCTIBLE, false);
            default -> {
                cells.refuse("status", RowReason.STATUS_UNKNOWN);
                yield OPEN;
            }
        };
    }

    private static TakenOnStatus closed(@Nullable Money paid) {
        return new TakenOnStatus(paid != null && paid.isPositive() ? Outcome.PAID : Outcome.WITHDRAWN, true);
    }
}
