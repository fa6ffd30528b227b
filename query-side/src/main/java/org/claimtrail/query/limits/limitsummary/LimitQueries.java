package org.claimtrail.query.limits.limitsummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.limits.limitsummary.LimitDetail.Hold;
import org.claimtrail.query.limits.limitsummary.LimitDetail.HoldStatus;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for shared limits. */
@Component
class LimitQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("changedAt", true), "limitId")
            .and(
                    "policyNumber",
                    "termFrom",
                    "termTo",
                    "cover",
                    "type",
                    "currency",
                    "amount",
                    "held",
                    "confirmed",
                    "remaining",
                    "holds",
                    "refusals",
                    "oldestHeldAt",
                    "nearlyExhausted",
                    "changedAt");

    private final LimitRows rows;
    private final JdbcClient jdbc;

    LimitQueries(LimitRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @QueryHandler
    LimitPage handle(ListLimits query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new LimitPage(
                page.map(LimitRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<LimitDetail> handle(FindLimit query) {
        return rows.findOne(Filters.<LimitRow>of(query.tenant())
                        .equal("limitId", query.limitId().value())
                        .condition())
                .map(row -> new LimitDetail(row.summary(), holds(query)));
    }

    private List<Hold> holds(FindLimit query) {
        return jdbc.sql("SELECT * FROM limit_hold WHERE limit_id = ? AND tenant = ? ORDER BY held_at, hold_id")
                .params(query.limitId().value(), query.tenant())
                .query(LimitQueries::hold)
                .list();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        var remaining = row.getObject("remaining", Long.class);
        return new Hold(
                new HoldId(row.getObject("hold_id", UUID.class)),
                new ClaimId(row.getObject("claim_id", UUID.class)),
                row.getString("claim_number"),
                Money.of(row.getLong("amount"), currency),
                HoldStatus.valueOf(row.getString("status")),
                remaining == null ? null : Money.of(remaining, currency),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Specification<LimitRow> condition(ListLimits query) {
        var wanted = query.filter();
        return Filters.<LimitRow>of(query.tenant())
                .equal(
                        "policyId",
                        wanted.policyId() == null ? null : wanted.policyId().value())
                .equal("policyNumber", wanted.policyNumber())
                .equal("cover", wanted.cover())
                .equal("type", wanted.type())
                .equal("currency", wanted.currency())
                .to("termFrom", wanted.onRiskOn())
                .from("termTo", wanted.onRiskOn())
                .from("amount", wanted.minimumAmount())
                .from("held", wanted.minimumHeld())
                .from("confirmed", wanted.minimumConfirmed())
                .to("remaining", wanted.maximumRemaining())
                .from("holds", wanted.minimumHolds())
                .from("refusals", wanted.minimumRefusals())
                .to("oldestHeldAt", wanted.heldBefore())
                .equal("nearlyExhausted", wanted.nearlyExhausted())
                .from("changedAt", wanted.changedFrom())
                .to("changedAt", wanted.changedTo())
                .containing(query.q(), "policyNumber", "cover")
                .condition();
    }
}
