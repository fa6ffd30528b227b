package org.claimtrail.command.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.Field;
import org.claimtrail.command.uploads.rows.Field.Type;
import org.claimtrail.command.uploads.rows.RowImporter;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.command.uploads.rows.Schema;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row of a claims register: one claim with its balances. */
@Component
public final class ClaimRows implements RowImporter {

    /** What registers call entries that are no claims; they are loaded, so that totals agree, and pointed out. */
    private static final Set<String> NOT_CLAIMS = Set.of("compliment", "enquiry", "inquiry", "test");

    private static final Schema SCHEMA = new Schema(
            Kind.CLAIMS,
            List.of(
                    new Field(
                            "identity", Type.TEXT, false, 100, "What tells the claim from all others.", "C-2025-00017"),
                    new Field("reference", Type.TEXT, false, 100, "The claim's number elsewhere.", "C-2025-00017"),
                    new Field("policyNumber", Type.TEXT, false, 64, "The policy's number.", "P-100234"),
                    new Field("lossDate", Type.DATE, false, 40, "The day of the loss.", "2026-03-14"),
                    new Field("lossYear", Type.YEAR, false, 4, "The year of the loss, if no more is known.", ""),
                    new Field("notifiedOn", Type.DATE, false, 40, "The day of the notification.", "2026-03-16"),
                    new Field("cause", Type.TEXT, false, 100, "The cause of the loss.", "COLLISION"),
                    new Field(
                            "description", Type.TEXT, false, 4_000, "What happened.", "Hit from behind at a junction"),
                    new Field("cover", Type.TEXT, false, 64, "The code of the cover that it falls under.", "COMP"),
                    new Field("paid", Type.AMOUNT, false, 64, "What has been paid so far.", "125000.00"),
                    new Field("outstanding", Type.AMOUNT, false, 64, "What is still expected.", "30000.00"),
                    new Field(
                            "status", Type.TEXT, false, 64, "Open, or how it ended: paid, denied, withdrawn.", "Open"),
                    new Field("currency", Type.CURRENCY, true, 3, "The currency of all amounts of the row.", "KES")),
            List.of(List.of("lossDate", "lossYear")));

    private final Numbers numbers;
    private final PolicyTerms policies;

    public ClaimRows(Numbers numbers, PolicyTerms policies) {
        this.numbers = numbers;
        this.policies = policies;
    }

    @Override
    public Schema schema() {
        return SCHEMA;
    }

    @Override
    public @Nullable Draft read(Cells cells) {
        var currency = cells.currency("currency");
        var paid = cells.amount("paid", currency);
        var outstanding = cells.amount("outstanding", currency);
        var notifiedOn = notifiedOn(cells);
        var loss = loss(cells, notifiedOn);
        var cause = cells.text("cause");
        var texts = new ClaimTexts(
                cells.text("identity"),
                cells.text("reference"),
                cells.text("policyNumber"),
                cause,
                cells.text("description"),
                cells.text("cover"),
                cells.attributes());
        var ending = TakenOnStatus.of(cells, paid);
        if (outstanding != null && outstanding.isPositive() && ending.outcome() != null) {
            cells.refuse("outstanding", RowReason.OUTSTANDING_ON_CLOSED_CLAIM);
        }
        if (cells.refused() || currency == null || loss == null) {
            return null;
        }
        return new ClaimDraft(
                new ClaimDraft.Services(numbers, policies),
                texts,
                loss,
                notifiedOn,
                paid == null ? Money.zero(currency) : paid,
                outstanding == null ? Money.zero(currency) : outstanding,
                ending,
                cause != null && NOT_CLAIMS.contains(cause.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate notifiedOn(Cells cells) {
        var date = cells.date("notifiedOn", cells.today().getYear());
        if (date != null && date.isAfter(cells.today())) {
            cells.refuse("notifiedOn", RowReason.NOTIFIED_IN_FUTURE);
        }
        return date;
    }

    private static @Nullable LossDate loss(Cells cells, @Nullable LocalDate notifiedOn) {
        var day = cells.date("lossDate", cells.today().getYear());
        var year = cells.year("lossYear");
        if (day == null && year == null) {
            if (!cells.refused()) {
                cells.refuse("lossDate", RowReason.REQUIRED_MISSING);
            }
            return null;
        }
        var loss = day != null ? LossDate.onDay(day) : LossDate.inYear(year == null ? 0 : year);
        var field = day != null ? "lossDate" : "lossYear";
        if (loss.date().isAfter(cells.today())) {
            cells.refuse(field, RowReason.LOSS_IN_FUTURE);
        } else if (notifiedOn != null && loss.date().isAfter(notifiedOn)) {
            cells.refuse(field, RowReason.LOSS_AFTER_NOTIFICATION);
        }
        return loss;
    }
}
