package org.claimtrail.query.catastrophes.catastrophesummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastropheDetail.Figures;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for catastrophes. */
@Component
class CatastropheSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("firstDay", true), "catastropheId")
            .and("code", "name", "area", "declaredBy", "declaredAt", "changedAt")
            .named("from", "firstDay")
            .named("to", "lastDay");

    private static final String FIGURES = """
            SELECT currency, count(*) AS claims, count(*) FILTER (WHERE status IN ('NOTIFIED', 'OPEN')) AS open,
             sum(reserved) AS reserved, sum(paid) AS paid, sum(outstanding) AS outstanding,
             sum(paid + committed + outstanding) AS incurred, sum(recovered) AS recovered,
             sum(paid + committed + outstanding - recovered) AS net_incurred
            FROM claim_summary WHERE tenant = ? AND catastrophe_code = ? AND status <> 'VOIDED'
            GROUP BY currency ORDER BY currency""";

    private final CatastropheRows rows;
    private final JdbcClient jdbc;

    CatastropheSummaryQueries(CatastropheRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @QueryHandler
    CatastrophePage handle(ListCatastrophes query) {
        var wanted = query.filter();
        var filters = Filters.<CatastropheRow>of(query.tenant())
                .equal("code", wanted.code())
                .to("firstDay", wanted.on())
                .containing(query.q(), "code", "name", "area", "perils");
        if (wanted.on() != null) {
            filters.and(notOverBefore(wanted.on()));
        }
        if (wanted.ongoing() != null) {
            filters.and(ongoing(wanted.ongoing()));
        }
        if (wanted.peril() != null) {
            filters.and(naming(wanted.peril()));
        }
        var page = rows.findAll(filters.condition(), LISTING.page(query.paging()));
        return new CatastrophePage(
                page.map(CatastropheRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<CatastropheDetail> handle(FindCatastrophe query) {
        return rows.findOne(Filters.<CatastropheRow>of(query.tenant())
                        .equal("catastropheId", query.catastropheId().value())
                        .condition())
                .map(CatastropheRow::summary)
                .map(found -> new CatastropheDetail(found, figures(query.tenant(), found.code())));
    }

    private List<Figures> figures(String tenant, String code) {
        return jdbc.sql(FIGURES)
                .params(tenant, code)
                .query((row, index) -> new Figures(
                        row.getLong("claims"),
                        row.getLong("open"),
                        money(row, "reserved"),
                        money(row, "paid"),
                        money(row, "outstanding"),
                        money(row, "incurred"),
                        money(row, "recovered"),
                        money(row, "net_incurred")))
                .list();
    }

    private static Specification<CatastropheRow> notOverBefore(LocalDate day) {
        return (row, query, build) -> build.or(
                build.isNull(row.get("lastDay")), build.greaterThanOrEqualTo(row.<LocalDate>get("lastDay"), day));
    }

    private static Specification<CatastropheRow> ongoing(boolean wanted) {
        return (row, query, build) -> wanted ? build.isNull(row.get("lastDay")) : build.isNotNull(row.get("lastDay"));
    }

    /** Names the whole peril, or none at all, which means every peril. */
    private static Specification<CatastropheRow> naming(String peril) {
        var line = CatastropheRow.LINE;
        return (row, query, build) -> {
            var perils = row.<String>get("perils");
            return build.or(
                    build.equal(perils, line + line),
                    build.gt(build.locate(perils, line + peril.replace("\0", "") + line), 0));
        };
    }

    /** Exact: a sum beyond a long is an error, not a wrong figure. */
    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column).longValueExact(), row.getString("currency"));
    }
}
