package org.claimtrail.query.customers.holdings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.customers.holdings.Holdings.HeldClaim;
import org.claimtrail.query.customers.holdings.Holdings.HeldPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for what customers hold. */
@Component
class HoldingsQueries {

    /** A holder with more is no person's file to be read. */
    private static final int MOST = 500;

    private static final String POLICIES = """
            SELECT * FROM policy_summary WHERE tenant = :tenant AND policy_id = ANY (:ids::uuid[])
            ORDER BY last_to DESC, number LIMIT :most""";

    private static final String CANDIDATES = """
            SELECT * FROM policy_summary WHERE tenant = :tenant AND lower(holder) = lower(:holder)
             AND NOT (policy_id = ANY (:ids::uuid[]))
            ORDER BY last_to DESC, number LIMIT :most""";

    private static final String CLAIMS = """
            SELECT c.* FROM claim_summary c JOIN policy_summary p ON p.tenant = c.tenant AND p.number = c.policy_number
            WHERE c.tenant = :tenant AND p.policy_id = ANY (:ids::uuid[])
            ORDER BY c.loss_date DESC, c.number LIMIT :most""";

    private final JdbcClient jdbc;

    HoldingsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Holdings handle(ListHoldings query) {
        var policies = ask(POLICIES, query).query((row, index) -> policy(row)).list();
        var claims = query.claims()
                ? ask(CLAIMS, query).query((row, index) -> claim(row)).list()
                : List.<HeldClaim>of();
        var candidates = query.holder() == null
                ? List.<HeldPolicy>of()
                : ask(CANDIDATES, query)
                        .param("holder", query.holder())
                        .query((row, index) -> policy(row))
                        .list();
        return new Holdings(policies, claims, candidates);
    }

    private JdbcClient.StatementSpec ask(String sql, ListHoldings query) {
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("ids", query.policies().stream().map(PolicyId::toString).toArray(String[]::new))
                .param("most", MOST);
    }

    private static HeldPolicy policy(ResultSet row) throws SQLException {
        return new HeldPolicy(
                PolicyId.of(row.getObject("policy_id", UUID.class)),
                row.getString("number"),
                row.getString("product"),
                row.getString("holder"),
                row.getObject("first_from", LocalDate.class),
                row.getObject("last_to", LocalDate.class),
                money(row, "premium"));
    }

    private static HeldClaim claim(ResultSet row) throws SQLException {
        return new HeldClaim(
                ClaimId.of(row.getObject("claim_id", UUID.class)),
                row.getString("number"),
                row.getString("policy_number"),
                ClaimStatus.valueOf(row.getString("status")),
                row.getObject("loss_date", LocalDate.class),
                money(row, "paid"),
                money(row, "outstanding"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getLong(column), row.getString("currency"));
    }
}
