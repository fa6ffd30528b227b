package org.claimtrail.query.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.QuerySide.EVERYTHING;

import java.util.List;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.shared.QueryRefusal;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.tenants.Careless.Execute;
import org.claimtrail.query.tenants.Careless.ReadEntities;
import org.claimtrail.query.tenants.Careless.ReadTable;
import org.claimtrail.query.tenants.Careless.Seen;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A question is answered out of one tenant's rows, even by a handler that forgets to ask for them. */
class TenantReadsTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();

    @BeforeAll
    static void two_tenants_have_everything() {
        new Story("wall-one").whole();
        new Story("wall-two").whole();
        QUERY_SIDE.caughtUp();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history",
                "claim_summary",
                "claim_reserve",
                "claim_payment",
                "policy_summary",
                "policy_term",
                "payment_summary",
                "upload_summary",
                "authority_profile"
            })
    void a_careless_handler_sees_the_rows_of_the_asking_tenant_only(String table) {
        assertThat(everybody(table)).contains("wall-one", "wall-two");

        assertThat(QUERY_SIDE.ask(new ReadTable("wall-one", table), Seen.class).tenants())
                .containsExactly("wall-one");
        assertThat(QUERY_SIDE.ask(new ReadTable("wall-none", table), Seen.class).tenants())
                .isEmpty();
    }

    @Test
    void events_are_walled_off_like_rows() {
        var events = "(SELECT metadata::json ->> 'tenant' AS tenant FROM domain_event) e";

        assertThat(QUERY_SIDE.ask(new ReadTable("wall-two", events), Seen.class).tenants())
                .containsExactly("wall-two");
    }

    @Test
    void repositories_are_confined_like_sql() {
        assertThat(QUERY_SIDE.ask(new ReadEntities("wall-one"), Seen.class).tenants())
                .containsExactly("wall-one");
    }

    @Test
    void nobody_is_answered_who_asks_for_another_tenant() {
        assertThatThrownBy(() -> QUERY_SIDE.askAs("wall-two", new ReadTable("wall-one", "history"), Seen.class))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(QueryRefusal.Code.FOREIGN_TENANT));
    }

    @Test
    void a_question_that_names_no_tenant_is_not_answered() {
        assertThatThrownBy(() -> QUERY_SIDE.askAs("wall-one", "everything, please", Seen.class))
                .hasMessageContaining("No handler");
        assertThatThrownBy(() -> QUERY_SIDE.askAs("", new ReadTable("wall-one", "history"), Seen.class))
                .isInstanceOf(QueryRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE claim_summary SET paid = 0",
                "DELETE FROM history",
                "INSERT INTO token_entry (processor_name, segment) VALUES ('x', 0)"
            })
    void a_question_changes_nothing(String sql) {
        assertThatThrownBy(() -> QUERY_SIDE.ask(new Execute("wall-one", sql), Seen.class))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void whoever_asks_in_a_transaction_of_his_own_goes_on_in_it_as_himself() {
        var transaction = new TransactionTemplate(QUERY_SIDE.bean(PlatformTransactionManager.class));

        var after = transaction.execute(status -> {
            QUERY_SIDE.ask(new ReadTable("wall-one", "history"), Seen.class);
            return everybody("history");
        });

        assertThat(after).contains("wall-one", "wall-two");
        assertThat(currentUser()).isEqualTo("postgres");
    }

    @Test
    void a_claim_of_another_tenant_is_not_there() {
        var mine = new Story("wall-three").notified();
        QUERY_SIDE.caughtUp();

        assertThat(QUERY_SIDE.find(FindClaim.now("wall-three", EVERYTHING, mine.claim), ClaimDetail.class))
                .isPresent();
        assertThat(QUERY_SIDE.find(FindClaim.now("wall-one", EVERYTHING, mine.claim), ClaimDetail.class))
                .isEmpty();
    }

    private static List<String> everybody(String table) {
        return QUERY_SIDE
                .jdbc()
                .sql("SELECT DISTINCT tenant FROM " + table)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static String currentUser() {
        return QUERY_SIDE.jdbc().sql("SELECT current_user").query(String.class).single();
    }
}
