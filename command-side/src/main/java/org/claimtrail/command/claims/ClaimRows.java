package org.claimtrail.command.claims;

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
import org.claimtrail.command.uploads.rows.RowReader;
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
                    new Field("paidOn", Type.DATE, false, 40, "The day on which it was paid, if there is one.", ""),
                    new Field("closedOn", Type.DATE, false, 40, "The day on which the claim was closed.", ""),
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
    public RowReader reader() {
        return this::read;
    }

    private @Nullable Draft read(Cells cells) {
        var currency = cells.currency("currency");
        var paid = cells.amount("paid", currency);
        var outstanding = cells.amount("outstanding", currency);
        var days = days(cells);
        var texts = texts(cells);
        var ending = TakenOnStatus.of(cells, paid, days == null ? null : days.closedOn());
        if (outstanding != null && outstanding.isPositive() && ending.outcome() != null) {
            cells.refuse("outstanding", RowReason.OUTSTANDING_ON_CLOSED_CLAIM);
        }
        if (days == null || currency == null) {
            return null;
        }
        refuseHalfDated(cells, days, paid, ending);
        if (cells.refused()) {
            return null;
        }
        return new ClaimDraft(
                new ClaimDraft.Services(numbers, policies),
                texts,
                days,
                paid == null ? Money.zero(currency) : paid,
                cells.exactly("paid"),
                outstanding == null ? Money.zero(currency) : outstanding,
                ending,
                isNone(texts.cause()));
    }

    private static ClaimTexts texts(Cells cells) {
        return new ClaimTexts(
                cells.text("identity"),
                cells.text("reference"),
                cells.text("policyNumber"),
                cells.text("cause"),
                cells.text("description"),
                cells.text("cover"),
                cells.attributes());
    }

    private static boolean isNone(@Nullable String cause) {
        return cause != null && NOT_CLAIMS.contains(cause.toLowerCase(Locale.ROOT));
    }

    private static @Nullable PastDays days(Cells cells) {
        var notifiedOn = cells.pastDay("notifiedOn");
        var paidOn = cells.pastDay("paidOn");
        var closedOn = cells.pastDay("closedOn");
        var loss = loss(cells);
        if (loss == null) {
            return null;
        }
        var days = new PastDays(loss, notifiedOn, paidOn, closedOn);
        days.faults(cells.today()).forEach(fault -> cells.refuse(fault.field(), fault.reason()));
        return days;
    }

    private static @Nullable LossDate loss(Cells cells) {
        var day = cells.pastDay("lossDate");
        var year = cells.year("lossYear");
        if (day != null) {
            return new LossDate(day.date(), day.precision());
        }
        if (year != null) {
            return LossDate.inYear(year);
        }
        if (!cells.refused()) {
            cells.refuse("lossDate", RowReason.REQUIRED_MISSING);
        }
        return null;
    }

    /** Whoever knows one of the days on which something was paid or ended must know the others: no day is made up. */
    private static void refuseHalfDated(Cells cells, PastDays days, @Nullable Money paid, TakenOnStatus ending) {
        var paidAnything = paid != null && paid.isPositive();
        if (days.closedOn() != null && ending.outcome() == null) {
            cells.refuse("closedOn", RowReason.CLOSED_ON_OPEN_CLAIM);
        }
        if (days.closedOn() != null && days.paidOn() == null && paidAnything) {
            cells.refuse("paidOn", RowReason.PAID_ON_MISSING);
        }
        if (days.paidOn() != null && days.closedOn() == null && ending.outcome() != null) {
            cells.refuse("closedOn", RowReason.CLOSED_ON_MISSING);
        }
        if (days.notifiedOn() == null && (days.paidOn() != null || days.closedOn() != null)) {
            cells.refuse("notifiedOn", RowReason.NOTIFIED_ON_MISSING);
        }
    }
}
