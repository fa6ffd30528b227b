package org.claimtrail.api.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers are found, joined, linked to what they hold, and forgotten. */
@ClaimtrailTest
class CustomerScenarioTest {

    private final Desk intake;
    private final JdbcClient jdbc;
    private final String stamp = UUID.randomUUID().toString().substring(0, 8);

    CustomerScenarioTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.intake = Desk.at(URI.create("http://localhost:" + port), "demo-intake");
        this.jdbc = jdbc;
    }

    @Test
    void a_customer_is_found_by_the_beginning_of_any_name_by_number_mail_and_phone() {
        var id = created("Wanjirũ Kamau-" + stamp, "w" + stamp + "@example.com", "0722 111 222", "ID-" + stamp);

        for (var text : List.of(
                "kamau wanji",
                stamp.substring(0, 6),
                "W" + stamp + "@EX",
                "id-" + stamp.substring(0, 5),
                "+254722111222")) {
            assertThat(ids(intake.sees(
                            "/customers?size=200&q=" + text.replace(" ", "%20").replace("+", "%2B"))))
                    .as(text)
                    .contains(id);
        }
        assertThat(ids(intake.sees("/customers?q=amau"))).doesNotContain(id);
        assertThat(ids(intake.sees("/customers?size=200&phone=0722111222&customerKind=PERSON&tag=vip&town=nairobi"
                        + "&sort=-createdAt,name")))
                .contains(id);
        assertThat(intake.sees("/customers/" + id).data().path("number").asString())
                .matches("CUS-\\d{4}-\\d{6}");
    }

    @Test
    void whoever_may_be_the_same_is_named_and_can_be_merged() {
        var first = created("Otieno " + stamp, "o" + stamp + "@example.com", "0733 100 200", "A" + stamp);
        var second = intake.does("/customers", """
                {"customerKind":"PERSON","name":"J. Otieno %s","officialId":"a%s","tags":["late-payer"]}""", stamp, stamp);
        var duplicates = second.data().path("possibleDuplicates");
        assertThat(duplicates.path(0).path("id").asString()).isEqualTo(first);
        assertThat(duplicates.path(0).path("sharing").toString()).contains("officialId");

        var supervisor = intake.of("demo-supervisor");
        supervisor.does("/customers/" + id(second) + "/merge", """
                {"into":"%s","explanation":"The same identity card"}""", first);

        var merged = intake.sees("/customers/" + id(second)).data();
        assertThat(merged.path("status").asString()).isEqualTo("MERGED");
        assertThat(merged.path("mergedInto").asString()).isEqualTo(first);
        var joined = intake.sees("/customers/" + first).data();
        assertThat(joined.path("alsoKnownAs").toString()).contains("J. Otieno " + stamp);
        assertThat(joined.path("tags").toString()).contains("vip", "late-payer");
        assertThat(ids(intake.sees("/customers?q=otieno%20" + stamp))).containsExactly(first);
        assertThat(intake.asks("/customers/" + id(second) + "/notes", "{\"text\":\"Late\"}")
                        .code())
                .isEqualTo("CUSTOMER_MERGED");
    }

    @Test
    void a_customers_file_shows_his_policies_and_the_claims_on_them() {
        var customer = created("Achieng " + stamp, "a" + stamp + "@example.com", "0744 100 200", "B" + stamp);
        var number = "CUS-TEST-" + stamp;
        var policy = id(intake.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"ACHIENG %s",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"}}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", number, stamp));
        intake.does("/claims", """
                {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","description":"Hit",
                 "reporter":{"role":"INSURED","name":"Achieng"}}""", number);
        assertThat(holdings(customer, "candidates")).contains(number);
        assertThat(holdings(customer, "policies")).doesNotContain(number);

        intake.does("/customers/" + customer + "/policies", "{\"policyId\":\"%s\"}", policy);

        assertThat(holdings(customer, "policies")).contains(number);
        assertThat(holdings(customer, "claims")).contains("CLM-");
        assertThat(ids(intake.sees("/customers?policyId=" + policy))).containsExactly(customer);
        assertThat(intake.asks("/customers/" + customer + "/policies", "{\"policyId\":\"%s\"}", policy)
                        .code())
                .isEqualTo("POLICY_ALREADY_LINKED");
        assertThat(intake.asks("/customers/" + customer + "/policies", "{\"policyId\":\"%s\"}", UUID.randomUUID())
                        .code())
                .isEqualTo("POLICY_UNKNOWN");
        intake.does("/customers/" + customer + "/policies/" + policy + "/removal", "{\"explanation\":\"Sold\"}");
        assertThat(holdings(customer, "policies")).doesNotContain(number);
    }

    @Test
    void nothing_is_left_of_an_erased_customer_but_his_number_and_who_did_what() {
        var customer = created("Secretive " + stamp, "s" + stamp + "@example.com", "0755 100 200", "C" + stamp);
        intake.does("/customers/" + customer + "/notes", "{\"text\":\"Note " + stamp + "\"}");
        assertThat(intake.asks("/customers/" + customer + "/erasure", "{\"explanation\":\"Asked\"}")
                        .status())
                .isEqualTo(403);

        intake.of("demo-admin").does("/customers/" + customer + "/erasure", "{\"explanation\":\"He asked for it\"}");

        assertThat(intake.sees("/customers/" + customer).body().toString()).doesNotContain(stamp);
        for (var table : List.of("customer", "customer_note", "customer_change", "customer_policy")) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE ?")
                            .param("%" + stamp + "%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT fingerprint || words FROM customer WHERE customer_id = ?::uuid")
                        .param(customer)
                        .query(String.class)
                        .single())
                .isEmpty();
        var changes = intake.sees("/customers/" + customer + "/changes").data();
        assertThat(changes.path(0).path("action").asString()).isEqualTo("ERASED");
        assertThat(changes.path(0).path("fields").toString()).contains("email", "notes");
        assertThat(changes.path(2).path("action").asString()).isEqualTo("CREATED");
    }

    @Test
    void a_change_insists_on_what_was_seen_and_a_repeated_request_makes_no_second_customer() {
        var key = UUID.randomUUID().toString();
        var body = "{\"customerKind\":\"ORGANISATION\",\"name\":\"Kisumu Traders %s\"}".formatted(stamp);
        var first = intake.asksWithKey(key, "/customers", body).is(201);
        assertThat(id(intake.asksWithKey(key, "/customers", body).is(201))).isEqualTo(id(first));
        assertThat(intake.asksWithKey(key, "/customers", body.replace("Kisumu", "Mombasa"))
                        .is(409)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");

        assertThat(replaced(id(first), null, body).is(428).code()).isEqualTo("IF_MATCH_REQUIRED");
        var renamed = body.replace("Kisumu", "Lake");
        var second = replaced(id(first), first.header("ETag"), renamed).is(200);
        assertThat(second.data().path("name").asString()).startsWith("Lake");
        assertThat(replaced(id(first), first.header("ETag"), body).is(412).code())
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void what_was_done_to_customers_cannot_be_taken_back() {
        created("Kept " + stamp, "k" + stamp + "@example.com", "0766 100 200", "D" + stamp);

        for (var sql : List.of(
                "UPDATE customer_change SET actor = 'nobody'", "DELETE FROM customer_change", "DELETE FROM customer")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("never");
        }
    }

    private String created(String name, String email, String phone, String officialId) {
        return id(intake.does("/customers", """
                {"customerKind":"PERSON","name":"%s","email":"%s","phones":["%s"],"officialId":"%s","bornOn":"1990-05-17",
                 "addresses":[{"label":"home","lines":"Ngong Road 12","town":"Nairobi","country":"KE"}],"tags":["vip"]}""", name, email, phone, officialId));
    }

    private String holdings(String customer, String what) {
        return intake.sees("/customers/" + customer)
                .data()
                .path("holdings")
                .path(what)
                .toString();
    }

    private Desk.Reply replaced(String customer, @Nullable String etag, String body) {
        var request = intake.request("/customers/" + customer).header("Content-Type", "application/json");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return intake.send(request.PUT(BodyPublishers.ofString(body)).build());
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }

    private static List<String> ids(Desk.Reply reply) {
        var ids = new ArrayList<String>();
        reply.data().forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }
}
