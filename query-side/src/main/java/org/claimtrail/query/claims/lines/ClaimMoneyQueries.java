package org.claimtrail.query.claims.lines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.lines.ClaimLines.Sums;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for the money of one claim, one line, one payment. */
@Component
class ClaimMoneyQueries {

    private final ReserveLineRows lines;
    private final LinePaymentRows payments;
    private final WithinReach within;
    private final JdbcClient jdbc;

    ClaimMoneyQueries(ReserveLineRows lines, LinePaymentRows payments, WithinReach within, JdbcClient jdbc) {
        this.lines = lines;
        this.payments = payments;
        this.within = within;
        this.jdbc = jdbc;
    }

    /** What a claim was taken on with, and what has come back on it. */
    private record Claim(String number, Money paid, Money left, Money recovered) {

        static Claim read(ResultSet row, int index) throws SQLException {
            var currency = row.getString("currency");
            return new Claim(
                    row.getString("claim_number"),
                    Money.of(row.getLong("taken_on_paid"), currency),
                    Money.of(row.getLong("taken_on_left"), currency),
                    Money.of(row.getLong("recovered"), currency));
        }
    }

    @QueryHandler
    Optional<ClaimLines> handle(FindClaimLines query) {
        if (!within.claim(query.reach(), query.tenant(), query.claimId().value())) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT * FROM money_claim WHERE claim_id = ? AND tenant = ?")
                .params(query.claimId().value(), query.tenant())
                .query(Claim::read)
                .optional()
                .map(claim -> lines(query.tenant(), query.claimId(), claim));
    }

    @QueryHandler
    Optional<ReserveLineDetail> handle(FindReserveLine query) {
        return lines.findOne(Filters.<ReserveLineRow>of(query.tenant())
                        .and(WithinReach.claims(query.reach(), query.tenant()))
                        .equal("lineId", query.lineId())
                        .condition())
                .map(line -> line.detail(sorted(payments.findAll(Filters.<LinePaymentRow>of(query.tenant())
                        .equal("lineId", query.lineId())
                        .condition()))));
    }

    @QueryHandler
    Optional<ClaimPaymentDetail> handle(FindClaimPayment query) {
        return payments.findOne(Filters.<LinePaymentRow>of(query.tenant())
                        .and(WithinReach.claims(query.reach(), query.tenant()))
                        .equal("claimId", query.claimId().value())
                        .equal("paymentId", query.paymentId().value())
                        .condition())
                .map(LinePaymentRow::detail);
    }

    private ClaimLines lines(String tenant, ClaimId claimId, Claim claim) {
        var paymentsOf =
                payments
                        .findAll(Filters.<LinePaymentRow>of(tenant)
                                .equal("claimId", claimId.value())
                                .condition())
                        .stream()
                        .collect(Collectors.groupingBy(LinePaymentRow::lineId));
        var all =
                lines
                        .findAll(Filters.<ReserveLineRow>of(tenant)
                                .equal("claimId", claimId.value())
                                .condition())
                        .stream()
                        .map(line -> line.detail(sorted(paymentsOf.getOrDefault(line.lineId(), List.of()))))
                        .sorted(Comparator.comparing(ClaimMoneyQueries::name))
                        .toList();
        var nothing = Money.zero(claim.paid().currency());
        var sums = Sums.of(
                sum(all, ReserveLineSummary::committed, nothing),
                sum(all, ReserveLineSummary::paid, claim.paid()),
                sum(all, ReserveLineSummary::outstanding, claim.left()),
                claim.recovered());
        return new ClaimLines(claimId, claim.number(), claim.paid(), all, sums);
    }

    private static String name(ReserveLineDetail line) {
        var it = line.line();
        return it.cover() + "/" + it.costType() + "/" + it.category() + "/" + it.exposureId();
    }

    private static List<ClaimPaymentSummary> sorted(List<LinePaymentRow> rows) {
        return rows.stream()
                .map(LinePaymentRow::summary)
                .sorted(Comparator.comparing(ClaimPaymentSummary::requestedAt)
                        .thenComparing(payment -> payment.id().value()))
                .toList();
    }

    private static Money sum(List<ReserveLineDetail> lines, Function<ReserveLineSummary, Money> amount, Money start) {
        return lines.stream().map(ReserveLineDetail::line).map(amount).reduce(start, Money::plus);
    }
}
