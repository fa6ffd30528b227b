package org.claimtrail.command.claims;

import java.util.Locale;
import java.util.Map;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.jspecify.annotations.Nullable;

/** What another system's word for an activity means here. */
final class TakenOnStep {

    /** The words that systems use, without case and spaces. */
    private static final Map<String, PaymentStep> WORDS = Map.ofEntries(
            Map.entry("drafted", PaymentStep.DRAFTED),
            Map.entry("draft", PaymentStep.DRAFTED),
            Map.entry("saved", PaymentStep.DRAFTED),
            Map.entry("submitted", PaymentStep.SUBMITTED),
            Map.entry("resubmitted", PaymentStep.SUBMITTED),
            Map.entry("requested", PaymentStep.SUBMITTED),
            Map.entry("assessed", PaymentStep.ASSESSED),
            Map.entry("checked", PaymentStep.ASSESSED),
            Map.entry("approved", PaymentStep.APPROVED),
            Map.entry("rejected", PaymentStep.REJECTED),
            Map.entry("declined", PaymentStep.REJECTED),
            Map.entry("withdrawn", PaymentStep.WITHDRAWN),
            Map.entry("authorised", PaymentStep.AUTHORISED),
            Map.entry("authorized", PaymentStep.AUTHORISED),
            Map.entry("released", PaymentStep.AUTHORISED),
            Map.entry("paid", PaymentStep.PAID),
            Map.entry("failed", PaymentStep.FAILED));

    private TakenOnStep() {}

    /** Reads the activity; one without a meaning is noted. */
    static @Nullable PaymentStep of(Cells cells, String activity) {
        var given = cells.meaningOf("step", activity).orElse(activity);
        var step = WORDS.get(given.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        if (step == null) {
            cells.refuse("activity", RowReason.ACTIVITY_UNKNOWN);
        }
        return step;
    }
}
