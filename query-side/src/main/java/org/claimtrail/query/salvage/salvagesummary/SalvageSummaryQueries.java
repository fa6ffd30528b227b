package org.claimtrail.query.salvage.salvagesummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.salvage.salvagesummary.LotDetail.Sale;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for salvage. */
@Component
class SalvageSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("takenInAt", true), "lotId")
            .and(
                    "number",
                    "status",
                    "claimNumber",
                    "category",
                    "description",
                    "location",
                    "quantity",
                    "left",
                    "sold",
                    "scrapped",
                    "returned",
                    "estimate",
                    "proceeds",
                    "takenInBy",
                    "takenInAt",
                    "changedAt");

    private static final String SALES = "SELECT * FROM salvage_sale WHERE tenant = ? AND lot_id = ? ORDER BY sequence";

    private static final String FIGURES = """
            SELECT category, currency,
                   count(*) FILTER (WHERE pieces_left > 0) AS lots,
                   coalesce(sum(pieces_left), 0) AS pieces,
                   coalesce(sum(estimate) FILTER (WHERE pieces_left > 0), 0)::bigint AS estimate,
                   sum(proceeds)::bigint AS proceeds
            FROM salvage_lot WHERE tenant = ? GROUP BY category, currency ORDER BY category, currency""";

    private final LotRows rows;
    private final JdbcClient jdbc;

    SalvageSummaryQueries(LotRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @QueryHandler
    LotPage handle(ListLots query) {
        var wanted = query.filter();
        var condition = Filters.<LotRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("category", wanted.category())
                .equal("claimId", wanted.claimId())
                .equal("claimNumber", wanted.claimNumber())
                .equal("location", wanted.location())
                .equal("takenInBy", wanted.takenInBy())
                .equal("currency", wanted.currency())
                .from("takenInAt", wanted.takenInFrom())
                .to("takenInAt", wanted.takenInTo())
                .containing(query.q(), "number", "claimNumber", "description", "location", "takenInBy")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new LotPage(
                page.map(LotRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<LotDetail> handle(FindLot query) {
        UUID id = query.lotId().value();
        return rows.findOne(
                        Filters.<LotRow>of(query.tenant()).equal("lotId", id).condition())
                .map(row -> new LotDetail(
                        row.summary(),
                        jdbc.sql(SALES)
                                .params(query.tenant(), id)
                                .query((sale, index) -> sale(sale))
                                .list()));
    }

    @QueryHandler
    StockFigures handle(FindStockFigures query) {
        return new StockFigures(jdbc.sql(FIGURES)
                .params(query.tenant())
                .query((row, index) -> line(row))
                .list());
    }

    private static Sale sale(ResultSet row) throws SQLException {
        return new Sale(
                new SaleId(row.getObject("sale_id", UUID.class)),
                row.getString("buyer"),
                row.getInt("quantity"),
                Money.of(row.getLong("price"), row.getString("currency")),
                row.getObject("sold_on", LocalDate.class),
                row.getString("recorded_by"));
    }

    private static StockFigures.Stock line(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new StockFigures.Stock(
                Category.valueOf(row.getString("category")),
                currency,
                row.getLong("lots"),
                row.getLong("pieces"),
                Money.of(row.getLong("estimate"), currency),
                Money.of(row.getLong("proceeds"), currency));
    }
}
