package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The dated past of real claims leads to the figures that others computed for them. */
@ClaimtrailTest
class RealPastTest {

    private static final String AUTO = "aus-auto-bi-claim-dates";
    private static final String DECLARATIONS = "eventlog-bpic2020-domestic-declarations";

    private final TakeOnDesk desk;

    RealPastTest(@LocalServerPort int port) {
        this.desk = TakeOnDesk.at(port);
    }

    @Test
    void twenty_two_thousand_claims_are_taken_on_from_accident_to_closure() throws IOException {
        var file = TakeOnDesk.unpacked(SharedData.file(AUTO + "/claims.csv.gz"));
        var id = desk.load("claims", "{\"preset\": \"aus-auto-bi\"}", file);
        assertThat(desk.counts(id).path("loaded").asInt()).isEqualTo(22_036);
        assertThat(desk.counts(id).path("warned").asInt()).isZero();
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(desk.sees("/dashboard/lags?upload=" + id)
                                .path(0)
                                .path("finalisation")
                                .path("claims")
                                .asInt())
                        .isEqualTo(22_036));

        assertThat(openAtYearEnds(id))
                .containsAllEntriesOf(Map.of(
                        "1993-12-31", 4_445,
                        "1994-12-31", 6_098,
                        "1995-12-31", 7_000,
                        "1996-12-31", 7_188,
                        "1997-12-31", 5_650,
                        "1998-12-31", 1_062));
        var lags = desk.sees("/dashboard/lags?upload=" + id).path(0);
        assertThat(lags.path("report").path("mean").decimalValue()).isEqualByComparingTo("9.288846");
        assertThat(lags.path("finalisation").path("mean").decimalValue()).isEqualByComparingTo("17.035260");
        assertThat(cells(id, "reported", false)).isEqualTo(expected("expected_accident_by_reported_year.csv"));
        assertThat(cells(id, "finalised", true)).isEqualTo(expected("expected_accident_by_finalised_year.csv"));
        assertThat(desk.sees("/dashboard/development?by=paid&upload=" + id)
                        .path("totals")
                        .path(0)
                        .path("amountAsFiled")
                        .path("amount")
                        .asString())
                .isEqualTo("845459954.88");

        var again = desk.load("claims", "{\"preset\": \"aus-auto-bi\"}", file);
        assertThat(desk.counts(again).path("loaded").asInt()).isZero();
        assertThat(desk.counts(again).path("unchanged").asInt()).isEqualTo(22_036);
    }

    @Test
    void ten_thousand_payments_are_taken_on_with_every_step_of_their_lives() throws IOException {
        var file = TakeOnDesk.unpacked(SharedData.file(DECLARATIONS + "/DomesticDeclarations.csv.gz"));
        var known = SharedData.expected(DECLARATIONS).path("DomesticDeclarations.xes.gz");
        var id = desk.load("claim-history", "", file);
        assertThat(desk.counts(id).path("loaded").asInt()).isEqualTo(55_628);
        assertThat(desk.counts(id).path("rejected").asInt()).isZero();
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(lives(id).path("steps").asInt()).isEqualTo(55_628));

        var lives = lives(id);
        assertThat(lives.path("lives").asInt()).isEqualTo(known.path("cases").asInt());
        assertThat(lives.path("distinctVariants").asInt())
                .isEqualTo(known.path("distinct_variants").asInt());
        assertThat(counts(lives.path("activities"))).isEqualTo(numbers(known.path("activities")));
        assertThat(counts(lives.path("lastActivities"))).isEqualTo(numbers(known.path("last_activity")));
        assertThat(variants(lives)).isEqualTo(expectedVariants(known.path("top_variants")));
        var amounts = lives.path("amounts").path(0);
        assertThat(amounts.path("askedAsFiled").path("amount").asString()).isEqualTo("894867.61");
        assertThat(amounts.path("paidAsFiled").path("amount").asString()).isEqualTo("894386.34");
        assertThat(amounts.path("paidLives").asInt()).isEqualTo(9_912);
        assertThat(desk.issues(id)).contains("STEP_AFTER_PAYMENT", "STEP_OUT_OF_TURN");

        var again = desk.load("claim-history", "", file);
        assertThat(desk.counts(again).path("loaded").asInt()).isZero();
        assertThat(desk.counts(again).path("unchanged").asInt()).isEqualTo(55_628);
    }

    private JsonNode lives(String id) {
        return desk.sees("/dashboard/payment-lives?top=5&upload=" + id);
    }

    private Map<String, Integer> openAtYearEnds(String id) {
        var open = new LinkedHashMap<String, Integer>();
        desk.sees("/dashboard/open-claims?at=1998-12-31&by=year&upload=" + id)
                .path("items")
                .forEach(count ->
                        open.put(count.path("at").asString(), count.path("open").asInt()));
        return open;
    }

    private List<String> cells(String id, String by, boolean amounts) {
        var cells = new ArrayList<String>();
        desk.sees("/dashboard/development?by=" + by + "&upload=" + id)
                .path("cells")
                .forEach(cell -> cells.add(cell.path("accidentYear").asInt() + ","
                        + cell.path("developmentYear").asInt() + ","
                        + cell.path("claims").asInt()
                        + (amounts
                                ? ","
                                        + plain(cell.path("amountAsFiled")
                                                .path("amount")
                                                .asString())
                                : "")));
        return cells;
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(SharedData.file(AUTO + "/" + name)).stream()
                .skip(1)
                .map(line -> {
                    var values = line.split(",");
                    return values.length < 4
                            ? line
                            : String.join(",", values[0], values[1], values[2], plain(values[3]));
                })
                .toList();
    }

    private static String plain(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    private static Map<String, Integer> counts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(
                        each -> each.path("activity").asString(),
                        each -> each.path("count").asInt()));
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        return object.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().asInt()));
    }

    private static List<String> variants(JsonNode lives) {
        return StreamSupport.stream(lives.path("topVariants").spliterator(), false)
                .map(each -> each.path("activities") + " " + each.path("lives").asInt())
                .toList();
    }

    private static List<String> expectedVariants(JsonNode top) {
        return StreamSupport.stream(top.spliterator(), false)
                .map(each -> each.path(0) + " " + each.path(1).asInt())
                .toList();
    }
}
