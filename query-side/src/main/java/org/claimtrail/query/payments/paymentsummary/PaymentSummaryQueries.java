package org.claimtrail.query.payments.paymentsummary;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for disbursements. */
@Component
class PaymentSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("createdAt", true), "disbursementId")
            .and("number", "status", "claimNumber", "payee", "amount", "createdAt", "changedAt");

    private final PaymentRows rows;

    PaymentSummaryQueries(PaymentRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    PaymentPage handle(ListPayments query) {
        var wanted = query.filter();
        var condition = Filters.<PaymentRow>of(query.tenant())
                .and(WithinReach.claims(query.reach(), query.tenant()))
                .and(status(wanted.status(), query.reach()))
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("provider", wanted.provider())
                .equal("currency", wanted.currency())
                .from("amount", wanted.minimumAmount())
                .from("createdAt", wanted.createdFrom())
                .to("createdAt", wanted.createdTo())
                .containing(query.q(), "number", "claimNumber", "payee", "reference", "providerTransactionId")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new PaymentPage(
                page.map(row -> row.summary(query.reach())).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<PaymentSummary> handle(FindPayment query) {
        return rows.findOne(Filters.<PaymentRow>of(query.tenant())
                        .and(WithinReach.claims(query.reach(), query.tenant()))
                        .equal("disbursementId", query.disbursementId().value())
                        .condition())
                .map(row -> row.summary(query.reach()));
    }

    /** As it is shown to who asks: to those who see their own payments only, none is held. */
    private static Specification<PaymentRow> status(@Nullable PaymentStatus wanted, Reach reach) {
        return (row, query, build) -> {
            if (wanted == null) {
                return build.conjunction();
            }
            if (reach.everything()) {
                return build.equal(row.get("status"), wanted.name());
            }
            return switch (wanted) {
                case HELD -> build.disjunction();
                case APPROVED ->
                    row.get("status").in(List.of(PaymentStatus.APPROVED.name(), PaymentStatus.HELD.name()));
                case REQUESTED, EXECUTING, POSTED, FAILED, UNKNOWN, STOPPED, REVERSED ->
                    build.equal(row.get("status"), wanted.name());
            };
        };
    }
}
