package org.claimtrail.command.claims;

import java.util.List;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.uploads.rows.Field;
import org.claimtrail.command.uploads.rows.Field.Type;
import org.claimtrail.command.uploads.rows.RowImporter;
import org.claimtrail.command.uploads.rows.RowReader;
import org.claimtrail.command.uploads.rows.Schema;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.springframework.stereotype.Component;

/** Reads event logs of another system: a row is a step in the life of a claim payment. */
@Component
public final class PaymentStepRows implements RowImporter {

    private static final Schema SCHEMA = new Schema(
            Kind.CLAIM_HISTORY,
            List.of(
                    new Field("caseId", Type.TEXT, true, 100, "What tells the case from all others.", "D-2025-00017"),
                    new Field("activity", Type.TEXT, true, 100, "What was done, in that system's words.", "Submitted"),
                    new Field(
                            "happenedAt",
                            Type.MOMENT,
                            true,
                            40,
                            "When it was done there.",
                            "2025-03-14T09:30:00+03:00"),
                    new Field("amount", Type.AMOUNT, false, 64, "What was asked for.", "12500.00"),
                    new Field("currency", Type.CURRENCY, true, 3, "The currency of all amounts of the row.", "KES"),
                    new Field("eventId", Type.TEXT, false, 100, "What tells the step from others of its case.", "S-1"),
                    new Field("role", Type.TEXT, false, 100, "The role there of whoever did it.", "CLAIMANT"),
                    new Field("resource", Type.TEXT, false, 100, "Who did it there.", "Desk 4"),
                    new Field("cause", Type.TEXT, false, 100, "What the money was asked for.", "TRAVEL")),
            List.of());

    private final Numbers numbers;

    public PaymentStepRows(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Schema schema() {
        return SCHEMA;
    }

    @Override
    public RowReader reader() {
        return new PaymentStepReader(numbers);
    }
}
