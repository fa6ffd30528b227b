package org.claimtrail.api.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a tenant works. */
@ClaimtrailTest
class BranchesTest {

    private final Office office;

    BranchesTest(@LocalServerPort int port) {
        this.office = Office.at(port);
    }

    @Test
    void a_branch_is_opened_once_changed_and_closed_but_never_gone() {
        var body = "{\"name\":\"Kisumu\",\"address\":\"Oginga Odinga Street\",\"phone\":\"+254571234567\"}";
        var opened = office.desk("demo-admin").asks("/branches", body);
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        var path = opened.header("Location").replace("/api/v1", "");
        assertThat(office.desk("demo-admin")
                        .asks("/branches", body.replace("Kisumu", "KISUMU"))
                        .code())
                .isEqualTo("NAME_TAKEN");

        var closed = office.replacesIfMatch(
                opened.header("ETag"), "demo-admin", path, "{\"name\":\"Kisumu Lake\",\"active\":false}");

        assertThat(closed.data().path("active").asBoolean()).isFalse();
        assertThat(closed.data().has("phone") && !closed.data().path("phone").isNull())
                .isFalse();
        assertThat(office.replacesIfMatch("\"0\"", "demo-admin", path, body).status())
                .isEqualTo(412);
        assertThat(office.desk("demo-adjuster").sees(path).data()).isEqualTo(closed.data());
        assertThat(office.desk("demo-adjuster")
                        .sees("/branches?q=lake&active=false")
                        .data())
                .hasSize(1);
        assertThat(office.desk("demo-adjuster")
                        .sees("/branches?q=lake&active=true")
                        .data())
                .isEmpty();
    }

    @Test
    void another_tenants_branch_is_not_there() {
        var path = office.desk("demo-admin")
                .does("/branches", "{\"name\":\"Nakuru\"}")
                .header("Location")
                .replace("/api/v1", "");

        assertThat(office.desk("other-admin").looks(path).status()).isEqualTo(404);
        assertThat(office.replaces("other-admin", path, "{\"name\":\"Mine now\"}")
                        .status())
                .isEqualTo(404);
        assertThat(office.desk("other-admin").sees("/branches?q=nakuru").data()).isEmpty();
        office.desk("other-admin").does("/branches", "{\"name\":\"Nakuru\"}");
        assertThat(office.desk("demo-adjuster").sees(path).data().path("name").asString())
                .isEqualTo("Nakuru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|VALIDATION_FAILED",
                "{\"name\":\"X\",\"phone\":\"0711\"}|VALIDATION_FAILED",
                "{\"name\":\"X\",\"timeZone\":\"Here\"}|VALUE_NOT_ALLOWED",
                "{\"name\":\"X\",\"tenant\":\"other\"}|UNKNOWN_FIELD"
            })
    void a_branch_that_cannot_be_is_not_opened(String body, String code) {
        var refused = office.desk("demo-admin").asks("/branches", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void whoever_only_works_there_opens_none() {
        assertThat(office.desk("demo-adjuster")
                        .asks("/branches", "{\"name\":\"Mombasa\"}")
                        .status())
                .isEqualTo(403);
    }
}
