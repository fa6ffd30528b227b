package org.claimtrail.command.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.RowReader;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.TakenOnEvent.Oddity;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps of one file. The rows of a case need not stand together, and need not stand in order. Of each case
 * only its latest step is kept in mind, some hundred bytes, so that a file with as many cases as a file can have rows
 * fits in memory.
 */
final class PaymentStepReader implements RowReader {

    private final Map<UUID, PastLife> cases = new HashMap<>();
    private final Numbers numbers;
    private @Nullable UUID before;

    PaymentStepReader(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public @Nullable Draft read(Cells cells) {
        var caseId = cells.required("caseId");
        var activity = cells.required("activity");
        var at = cells.moment("happenedAt");
        var currency = cells.currency("currency");
        var amount = cells.amount("amount", currency);
        var step = activity == null ? null : TakenOnStep.of(cells, activity);
        if (at != null && at.toLocalDate().isAfter(cells.today())) {
            cells.refuse("happenedAt", RowReason.STEP_IN_FUTURE);
        }
        var texts = new PaymentStepDraft.Texts(
                caseId == null ? "" : caseId,
                activity == null ? "" : activity,
                cells.text("eventId"),
                cells.text("role"),
                cells.text("resource"),
                cells.text("cause"),
                cells.attributes());
        var key = Ids.derived(texts.caseId());
        var life = cases.getOrDefault(key, PastLife.NONE);
        if (amount == null && life.amount() == null && !cells.refused()) {
            cells.refuse("amount", RowReason.REQUIRED_MISSING);
        }
        if (cells.refused() || at == null || step == null) {
            return null;
        }
        var asked = new PaymentStepDraft.Asked(amount, amount == null ? null : cells.exactly("amount"));
        var oddities = oddities(key, life, step, at.toInstant());
        cases.put(key, life.after(step, at.toInstant(), asked.amount(), asked.exactly()));
        before = key;
        return new PaymentStepDraft(numbers, texts, step, at, asked, life.last() == null, oddities);
    }

    private List<RowReason> oddities(UUID key, PastLife life, PaymentStep step, Instant at) {
        var oddities = new ArrayList<RowReason>();
        life.odditiesOf(step, at).stream().map(PaymentStepReader::reason).forEach(oddities::add);
        if (life.last() != null && !key.equals(before)) {
            oddities.add(RowReason.CASE_INTERRUPTED);
        }
        return oddities;
    }

    private static RowReason reason(Oddity oddity) {
        return switch (oddity) {
            case OUT_OF_TURN -> RowReason.STEP_OUT_OF_TURN;
            case OUT_OF_ORDER -> RowReason.STEP_OUT_OF_ORDER;
            case AFTER_PAYMENT -> RowReason.STEP_AFTER_PAYMENT;
        };
    }
}
