package org.claimtrail.command.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.command.policies.PolicyCommand.TakeOnTerm;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.ChunkFacts;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Mapping;
import org.claimtrail.command.uploads.rows.Origin;
import org.claimtrail.command.uploads.table.Cell;
import org.claimtrail.command.uploads.table.Row;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.uploads.UploadId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRowsTest {

    private static final List<String> HEADER = List.of("number", "from", "to", "year", "sum", "premium", "currency");
    private static final Map<String, String> MAPPING = Map.of(
            "policyNumber", "number",
            "coverFrom", "from",
            "coverTo", "to",
            "year", "year",
            "sumInsured", "sum",
            "premium", "premium",
            "currency", "currency");

    private final PolicyRows rows = new PolicyRows();

    @Test
    void a_row_becomes_a_term_under_one_cover() {
        var command = command(cells("P-1", "2026-01-01", "31-Dec-26", "", "$1,234.50 ", "9.9E+01", "USD"));

        assertThat(command.term()).isEqualTo(Term.ofYear(2026));
        assertThat(command.covers()).singleElement().satisfies(cover -> {
            assertThat(cover.code()).isEqualTo("ALL");
            assertThat(cover.limit()).isEqualTo(Money.of(123_450, "USD"));
        });
        assertThat(command.premium()).isEqualTo(Money.of(9_900, "USD"));
        assertThat(command.holder()).isEqualTo("P-1");
    }

    @Test
    void a_year_stands_for_two_days() {
        assertThat(command(cells("P-1", "", "", "2007", "1", "1", "USD")).term())
                .isEqualTo(Term.ofYear(2007));
    }

    @Test
    void what_looks_like_a_formula_is_only_text() {
        assertThat(command(cells("=1+1", "", "", "2007", "1", "1", "USD")).policyNumber())
                .isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',2026-01-01,2026-12-31,'',1,1,USD,policyNumber,REQUIRED_MISSING",
                "P,2026-02-30,2026-12-31,'',1,1,USD,coverFrom,NOT_A_DATE",
                "P,01/02/2026,2026-12-31,'',1,1,USD,coverFrom,DATE_AMBIGUOUS",
                "P,2026-01-01,'','',1,1,USD,coverTo,REQUIRED_MISSING",
                "P,2026-12-31,2026-01-01,'',1,1,USD,coverTo,COVER_ENDS_BEFORE_IT_BEGINS",
                "P,'','',06,1,1,USD,year,NOT_A_YEAR",
                "P,'','',2006,x,1,USD,sumInsured,NOT_A_NUMBER",
                "P,'','',2006,'1,5',1,USD,sumInsured,NOT_A_NUMBER",
                "P,'','',2006,1.005,1,USD,sumInsured,TOO_MANY_DECIMALS",
                "P,'','',2006,0.5,1,JPY,sumInsured,TOO_MANY_DECIMALS",
                "P,'','',2006,1E+30,1,USD,sumInsured,AMOUNT_TOO_LARGE",
                "P,'','',2006,1,-1,USD,premium,AMOUNT_NEGATIVE",
                "P,'','',2006,1,(1),USD,premium,AMOUNT_NEGATIVE",
                "P,'','',2006,1,1,XXL,currency,CURRENCY_UNKNOWN",
                "P,'','',2006,1,'',USD,premium,REQUIRED_MISSING"
            })
    void a_bad_value_is_named_with_its_field(
            String number,
            String from,
            String to,
            String year,
            String sum,
            String premium,
            String currency,
            String field,
            String code) {
        var cells = cells(number, from, to, year, sum, premium, currency);

        assertThat(rows.reader().read(cells)).isNull();
        assertThat(cells.issues()).extracting(Issue::field, Issue::code).containsExactly(tuple(field, code));
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() {
        var cells = cells("P\u0000", "", "", "2006", "x", "-1", "USD");

        assertThat(rows.reader().read(cells)).isNull();
        assertThat(cells.issues())
                .extracting(Issue::code)
                .containsExactly("TEXT_FORBIDDEN_CHARACTER", "NOT_A_NUMBER", "AMOUNT_NEGATIVE");
        assertThat(cells.issues().getFirst().value()).isEqualTo("P\u2400");
    }

    @Test
    void a_huge_cell_and_cells_beyond_the_header_are_refused() {
        var huge = cells("P".repeat(100_000), "", "", "2006", "1", "1", "USD");
        assertThat(rows.reader().read(huge)).isNull();
        assertThat(huge.issues()).extracting(Issue::code).containsExactly("TEXT_TOO_LONG");
        assertThat(huge.issues().getFirst().value()).hasSizeLessThan(250);

        var wide = cells("P", "", "", "2006", "1", "1", "USD", "more");
        assertThat(rows.reader().read(wide)).isNull();
        assertThat(wide.issues()).extracting(Issue::code).containsExactly("CELLS_BEYOND_HEADER");
    }

    private TakeOnTerm command(Cells cells) {
        var draft = Objects.requireNonNull(
                rows.reader().read(cells), () -> cells.issues().toString());
        var origin = new Origin("demo", UploadId.of(new UUID(0, 1)), 2, 1, Instant.EPOCH, new ChunkFacts());
        return (TakeOnTerm) draft.command(origin, new ArrayList<Issue>()::add);
    }

    private Cells cells(String... values) {
        var cells = Stream.of(values).map(Cell::of).toList();
        var mapping = Mapping.bind(rows.schema(), HEADER, MAPPING);
        return new Cells(new Row(2, cells), mapping, LocalDate.of(2026, 11, 21));
    }
}
