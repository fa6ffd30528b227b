package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.uploads.Uploads;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClaimtrailTest
class RealPortfolioTest {

    private static final String LGPIF = "lgpif-property-2006-10";
    private static final String TSA = "tsa-claims-2014-dirty-upload";

    @Autowired
    private Uploads uploads;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_portfolio_of_policies_and_claims_is_loaded_once_however_often_it_is_sent() throws IOException {
        var desk = desk("lgpif");
        var policies = SharedData.file(LGPIF + "/policies.csv");
        var claims = SharedData.file(LGPIF + "/claims.csv");

        var first = desk.send(Kind.POLICIES, policies, Map.of());
        assertThat(desk.waitFor(first).counts()).isEqualTo(new Counts(5_639, 5_639, 0, 0, 0, 0));
        var second = desk.send(Kind.CLAIMS, claims, Map.of());
        var counts = desk.waitFor(second).counts();
        System.out.println(desk.progress(first) + " " + desk.progress(first).rowsPerSecond());
        System.out.println(desk.progress(second) + " " + desk.progress(second).rowsPerSecond());
        assertThat(counts).isEqualTo(new Counts(6_258, 6_258, 0, 0, 835, 0));
        assertThat(byCode(desk, second))
                .containsEntry("REPEATED_ROW", 834L)
                .containsEntry("NO_POLICY_ON_LOSS_DATE", 1L)
                .containsEntry("LOSS_DATE_YEAR_ONLY", 6_258L)
                .containsEntry("REFERENCE_NOT_UNIQUE", 6_256L);

        assertThat(desk.waitFor(desk.send(Kind.POLICIES, policies, Map.of())).counts())
                .isEqualTo(new Counts(5_639, 0, 5_639, 0, 0, 0));
        assertThat(desk.waitFor(desk.send(Kind.CLAIMS, claims, Map.of())).counts())
                .isEqualTo(new Counts(6_258, 0, 6_258, 0, 0, 0));
        assertThat(desk.events("policies.PolicyTermTakenOn")).isEqualTo(5_639);
        assertThat(desk.events("claims.ClaimTakenOn")).isEqualTo(6_258);
        assertThat(paidByYear(desk)).isEqualTo(expectedLosses());
    }

    @Test
    void policies_from_a_spreadsheet_are_the_same_as_from_csv() throws IOException {
        var csv = desk("lgpif-csv");
        var xlsx = desk("lgpif-xlsx");
        csv.waitFor(csv.send(Kind.POLICIES, SharedData.file(LGPIF + "/policies.csv"), Map.of()));
        xlsx.waitFor(xlsx.send(Kind.POLICIES, SharedData.file(LGPIF + "/policies.xlsx"), Map.of()));

        assertThat(xlsx.payloads("policies.PolicyTermTakenOn"))
                .hasSize(5_639)
                .isEqualTo(csv.payloads("policies.PolicyTermTakenOn"));
    }

    @Test
    void an_untidy_register_is_loaded_from_csv_and_spreadsheet_alike() throws IOException {
        var csv = desk("tsa-csv");
        var xlsx = desk("tsa-xlsx");
        var id = csv.send(Kind.CLAIMS, SharedData.file(TSA + "/claims-2014.csv"), Map.of());
        assertThat(csv.waitFor(id).counts()).isEqualTo(new Counts(8_855, 8_855, 0, 0, 3, 560));
        System.out.println(csv.progress(id).rowsPerSecond());
        assertThat(byCode(csv, id)).containsEntry("NOT_A_CLAIM", 3L);
        xlsx.waitFor(xlsx.send(Kind.CLAIMS, SharedData.file(TSA + "/claims-2014.xlsx"), Map.of()));

        var loaded = csv.payloads("claims.ClaimTakenOn");
        assertThat(xlsx.payloads("claims.ClaimTakenOn")).isEqualTo(loaded);
        assertThat(paidByOutcome(csv)).isEqualTo(expectedByOutcome());
    }

    private Map<String, String> paidByOutcome(Desk desk) {
        return totals(desk, "coalesce(payload::jsonb ->> 'outcome', 'OPEN')");
    }

    private Map<String, String> paidByYear(Desk desk) {
        return totals(desk, "left(payload::jsonb -> 'lossDate' ->> 'date', 4)");
    }

    private Map<String, String> totals(Desk desk, String group) {
        return jdbc
                .sql("SELECT " + group
                        + " AS what, count(*) || ' ' || sum((payload::jsonb -> 'paid' ->> 'minor')::bigint)"
                        + " AS total FROM domain_event WHERE payload_type = 'claims.ClaimTakenOn'"
                        + " AND metadata::jsonb ->> 'tenant' = ? GROUP BY 1")
                .param(desk.tenant())
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("what"), row -> (String) row.get("total")));
    }

    private static Map<String, String> expectedLosses() throws IOException {
        return SharedData.expected(LGPIF).get("by_year").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        year -> year.getValue().get("claims_in_claim_table").asInt() + " "
                                + cents(year.getValue()
                                        .get("loss_in_claim_table")
                                        .decimalValue())));
    }

    private static Map<String, String> expectedByOutcome() throws IOException {
        var known = SharedData.expected(TSA).get("by_disposition");
        Function<String, Integer> count = name -> known.get(name).get("n").asInt();
        Function<String, Long> sum =
                name -> cents(known.get(name).get("close_amount_usd").decimalValue());
        return Map.of(
                "DENIED", count.apply("Deny") + " 0",
                "OPEN", count.apply("-") + " 0",
                "PAID",
                        (count.apply("Approve in Full") + count.apply("Settle")) + " "
                                + (sum.apply("Approve in Full") + sum.apply("Settle")));
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private static Map<String, Long> byCode(Desk desk, UploadId id) {
        return desk.issues(id).stream()
                .collect(Collectors.groupingBy(Issue::code, Collectors.summingLong(Issue::count)));
    }

    private Desk desk(String tenant) {
        return new Desk(tenant, uploads, commands, jdbc);
    }
}
