package org.claimtrail.query.policies.policysummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.policies.policysummary.PolicyDetail.PolicyTerm;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for policies. */
@Component
class PolicySummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("number", false), "policyId")
            .and("number", "product", "holder", "firstFrom", "lastTo", "premium", "terms");

    private final PolicyRows rows;
    private final JdbcClient jdbc;
    private final StoredCovers covers;

    PolicySummaryQueries(PolicyRows rows, JdbcClient jdbc, StoredCovers covers) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.covers = covers;
    }

    @QueryHandler
    PolicyPage handle(ListPolicies query) {
        var wanted = query.filter();
        var filters = Filters.<PolicyRow>of(query.tenant())
                .and(WithinReach.policies(query.reach()))
                .equal("number", wanted.number())
                .equal("product", wanted.product())
                .equal("holder", wanted.holder())
                .containing(query.q(), "number", "holder", "product");
        if (wanted.onRiskOn() != null) {
            filters.and(onRisk(wanted.onRiskOn()));
        }
        var page = rows.findAll(filters.condition(), LISTING.page(query.paging()));
        return new PolicyPage(
                page.map(PolicyRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<PolicyDetail> handle(FindPolicy query) {
        return rows.findOne(Filters.<PolicyRow>of(query.tenant())
                        .and(WithinReach.policies(query.reach()))
                        .equal("policyId", query.policyId().value())
                        .condition())
                .map(row -> new PolicyDetail(row.summary(), terms(query.policyId())));
    }

    private List<PolicyTerm> terms(PolicyId policy) {
        return jdbc.sql("SELECT * FROM policy_term WHERE policy_id = ? ORDER BY term_from")
                .param(policy.value())
                .query((row, index) -> term(row))
                .list();
    }

    private PolicyTerm term(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new PolicyTerm(
                new Term(row.getObject("term_from", LocalDate.class), row.getObject("term_to", LocalDate.class)),
                Money.of(row.getLong("premium"), currency),
                Money.of(row.getLong("premium_received"), currency),
                Money.of(row.getLong("sum_insured"), currency),
                covers.read(row.getString("covers")),
                row.getString("upload"));
    }

    private static Specification<PolicyRow> onRisk(LocalDate day) {
        return (row, query, build) -> {
            var terms = query.subquery(Integer.class);
            var period = terms.correlate(row).join("periods");
            terms.select(build.literal(1))
                    .where(
                            build.lessThanOrEqualTo(period.<LocalDate>get("termFrom"), day),
                            build.greaterThanOrEqualTo(period.<LocalDate>get("termTo"), day));
            return build.exists(terms);
        };
    }
}
