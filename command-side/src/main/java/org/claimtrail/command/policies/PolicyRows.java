package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimtrail.command.policies.PolicyCommand.TakeOnTerm;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.Content;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.Field;
import org.claimtrail.command.uploads.rows.Field.Type;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Origin;
import org.claimtrail.command.uploads.rows.RowImporter;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.command.uploads.rows.Schema;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row of a policy file: one term of one policy, under one cover. */
@Component
public final class PolicyRows implements RowImporter {

    /** Cover is often sold for years to come, so two digits of a year reach further than those of a loss. */
    private static final int YEARS_AHEAD = 20;

    private static final Schema SCHEMA = new Schema(
            Kind.POLICIES,
            List.of(
                    new Field("policyNumber", Type.TEXT, true, 64, "The policy's number.", "P-100234"),
                    new Field("product", Type.TEXT, false, 64, "The product's code.", "motor"),
                    new Field("holder", Type.TEXT, false, 200, "Who holds the policy.", "Wanjiru Transport Ltd"),
                    new Field("coverFrom", Type.DATE, false, 40, "The first day on risk.", "2026-01-01"),
                    new Field("coverTo", Type.DATE, false, 40, "The last day on risk.", "2026-12-31"),
                    new Field("year", Type.YEAR, false, 4, "The calendar year on risk, instead of two days.", ""),
                    new Field("coverCode", Type.TEXT, false, 64, "The cover's code in the product.", "COMP"),
                    new Field("sumInsured", Type.AMOUNT, true, 64, "Up to how much is covered.", "1500000.00"),
                    new Field("deductible", Type.AMOUNT, false, 64, "What the holder bears himself.", "20000.00"),
                    new Field(
                            "deductibleBasis",
                            Type.TEXT,
                            false,
                            20,
                            "Who bears the deductible once: PER_CLAIM or ANNUAL_AGGREGATE.",
                            "PER_CLAIM"),
                    new Field(
                            "coinsurance",
                            Type.TEXT,
                            false,
                            8,
                            "The insured's share after the deductible, in per cent.",
                            "10"),
                    new Field("averageSum", Type.AMOUNT, false, 64, "What average is measured by.", "1500000.00"),
                    new Field("aggregateLimit", Type.AMOUNT, false, 64, "The most paid in a term.", "3000000.00"),
                    new Field("waitingDays", Type.TEXT, false, 4, "For how many days nothing is covered yet.", "30"),
                    new Field(
                            "premiumCondition",
                            Type.TEXT,
                            false,
                            12,
                            "From when the cover answers: ON_ISSUE or ON_PREMIUM.",
                            "ON_ISSUE"),
                    new Field("premium", Type.AMOUNT, true, 64, "The premium of the term.", "60000.00"),
                    new Field("currency", Type.CURRENCY, true, 3, "The currency of all amounts of the row.", "KES")),
            List.of(List.of("coverFrom", "year")));

    @Override
    public Schema schema() {
        return SCHEMA;
    }

    @Override
    public @Nullable Draft read(Cells cells) {
        var number = cells.required("policyNumber");
        var term = term(cells);
        var currency = cells.currency("currency");
        var sumInsured = amount(cells, "sumInsured", currency);
        var premium = amount(cells, "premium", currency);
        var deductible = cells.amount("deductible", currency);
        var terms = CoverCells.terms(cells, currency);
        var product = cells.text("product");
        var holder = cells.text("holder");
        var coverCode = cells.text("coverCode");
        if (cells.refused() || number == null || term == null || sumInsured == null || premium == null) {
            return null;
        }
        return new PolicyDraft(
                number,
                product == null ? "unspecified" : product,
                holder,
                term,
                new Cover(
                        coverCode == null ? "ALL" : coverCode,
                        sumInsured,
                        deductible == null ? Money.zero(sumInsured.currency()) : deductible,
                        List.of(),
                        terms),
                premium);
    }

    private static @Nullable Money amount(Cells cells, String field, @Nullable String currency) {
        return cells.required(field) == null ? null : cells.amount(field, currency);
    }

    private static @Nullable Term term(Cells cells) {
        var lastYear = cells.today().getYear() + YEARS_AHEAD;
        var from = cells.date("coverFrom", lastYear);
        var to = cells.date("coverTo", lastYear);
        var year = cells.year("year");
        if (cells.refused()) {
            return null;
        }
        if (from == null && to == null && year != null) {
            return Term.ofYear(year);
        }
        return between(cells, from, to);
    }

    private static @Nullable Term between(Cells cells, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            cells.refuse(from == null ? "coverFrom" : "coverTo", RowReason.REQUIRED_MISSING);
            return null;
        }
        if (to.isBefore(from)) {
            cells.refuse("coverTo", RowReason.COVER_ENDS_BEFORE_IT_BEGINS);
            return null;
        }
        return new Term(from, to);
    }

    private record PolicyDraft(
            String number, String product, @Nullable String holder, Term term, Cover cover, Money premium)
            implements Draft {

        @Override
        public String content() {
            return new Content()
                    .with("policyNumber", number)
                    .with("product", product)
                    .with("holder", holder)
                    .with("from", term.from())
                    .with("to", term.to())
                    .with("cover", cover.code())
                    .with("limit", cover.limit())
                    .with("deductible", cover.deductible())
                    .with("premium", premium)
                    // A row that says nothing of terms is the row that it was before there were any.
                    .with("terms", cover.terms().equals(CoverTerms.PLAIN) ? null : cover.terms())
                    .toString();
        }

        @Override
        public UUID rowKey(String tenant, int occurrence) {
            return Ids.derived(
                    tenant,
                    "policy-term",
                    number,
                    term.from().toString(),
                    term.to().toString());
        }

        @Override
        public UUID aggregateId(String tenant, int occurrence) {
            return PolicyId.of(tenant, number).value();
        }

        @Override
        public boolean mayRepeat() {
            return false;
        }

        @Override
        public @Nullable String reference() {
            return null;
        }

        @Override
        public Set<RowReason> notes() {
            return holder == null ? Set.of(RowReason.HOLDER_MISSING) : Set.of();
        }

        @Override
        public String commandName() {
            return "policies.TakeOnTerm";
        }

        @Override
        public Object command(Origin origin, Consumer<Issue> warnings) {
            return new TakeOnTerm(
                    PolicyId.of(aggregateId(origin.tenant(), origin.occurrence())),
                    number,
                    product,
                    holder == null ? number : holder,
                    term,
                    List.of(cover),
                    premium,
                    origin.upload().toString());
        }
    }
}
