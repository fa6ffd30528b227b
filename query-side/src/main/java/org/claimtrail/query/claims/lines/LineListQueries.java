package org.claimtrail.query.claims.lines;

import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for lists of reserve lines and claim payments. */
@Component
class LineListQueries {

    private static final Listing LINES = Listing.by(new SortOrder("changedAt", true), "lineId")
            .and(
                    "claimNumber",
                    "policyNumber",
                    "cover",
                    "costType",
                    "category",
                    "currency",
                    "reserved",
                    "requested",
                    "asked",
                    "committed",
                    "paid",
                    "outstanding",
                    "recovered",
                    "incurred",
                    "netIncurred",
                    "payments",
                    "changedAt");

    private static final Listing PAYMENTS = Listing.by(new SortOrder("requestedAt", true), "paymentKey")
            .and(
                    "claimNumber",
                    "policyNumber",
                    "cover",
                    "costType",
                    "category",
                    "type",
                    "status",
                    "payee",
                    "currency",
                    "amount",
                    "payout",
                    "requestedBy",
                    "requestedAt",
                    "decidedBy",
                    "decidedAt",
                    "explanation",
                    "postedAt",
                    "resubmissions",
                    "changedAt");

    private final ReserveLineRows lines;
    private final LinePaymentRows payments;

    LineListQueries(ReserveLineRows lines, LinePaymentRows payments) {
        this.lines = lines;
        this.payments = payments;
    }

    @QueryHandler
    ReserveLinePage handle(ListReserveLines query) {
        var page = lines.findAll(condition(query), LINES.page(query.paging()));
        return new ReserveLinePage(
                page.map(ReserveLineRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    ClaimPaymentPage handle(ListClaimPayments query) {
        var page = payments.findAll(condition(query), PAYMENTS.page(query.paging()));
        return new ClaimPaymentPage(
                page.map(LinePaymentRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    private static Specification<ReserveLineRow> condition(ListReserveLines query) {
        var wanted = query.filter();
        var filters = Filters.<ReserveLineRow>of(query.tenant())
                .and(WithinReach.claims(query.reach(), query.tenant()))
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("policyNumber", wanted.policyNumber())
                .equal(
                        "exposureId",
                        wanted.exposureId() == null ? null : wanted.exposureId().value())
                .equal("cover", wanted.cover())
                .equal("costType", wanted.costType())
                .equal("category", wanted.category())
                .equal("currency", wanted.currency())
                .from("reserved", wanted.minimumReserved())
                .from("asked", wanted.minimumAsked())
                .from("committed", wanted.minimumCommitted())
                .from("paid", wanted.minimumPaid())
                .from("outstanding", wanted.minimumOutstanding())
                .from("recovered", wanted.minimumRecovered())
                .from("incurred", wanted.minimumIncurred())
                .from("netIncurred", wanted.minimumNetIncurred())
                .from("payments", wanted.minimumPayments())
                .from("changedAt", wanted.changedFrom())
                .to("changedAt", wanted.changedTo())
                .containing(query.q(), "claimNumber", "policyNumber", "cover", "category");
        var waiting = wanted.awaitingApproval();
        if (waiting != null) {
            filters.and((row, criteria, build) ->
                    waiting ? build.isNotNull(row.get("requested")) : build.isNull(row.get("requested")));
        }
        return filters.condition();
    }

    private static Specification<LinePaymentRow> condition(ListClaimPayments query) {
        var wanted = query.filter();
        return Filters.<LinePaymentRow>of(query.tenant())
                .and(WithinReach.claims(query.reach(), query.tenant()))
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("policyNumber", wanted.policyNumber())
                .equal("cover", wanted.cover())
                .equal("costType", wanted.costType())
                .equal("category", wanted.category())
                .equal("type", wanted.type())
                .equal("status", wanted.status())
                .equal("payee", wanted.payee())
                .equal("currency", wanted.currency())
                .equal("payoutCurrency", wanted.payoutCurrency())
                .from("amount", wanted.minimumAmount())
                .to("amount", wanted.maximumAmount())
                .equal("requestedBy", wanted.requestedBy())
                .equal("decidedBy", wanted.decidedBy())
                .from("requestedAt", wanted.requestedFrom())
                .to("requestedAt", wanted.requestedTo())
                .from("decidedAt", wanted.decidedFrom())
                .to("decidedAt", wanted.decidedTo())
                .from("postedAt", wanted.postedFrom())
                .to("postedAt", wanted.postedTo())
                .from("resubmissions", wanted.minimumResubmissions())
                .from("changedAt", wanted.changedFrom())
                .to("changedAt", wanted.changedTo())
                .containing(query.q(), "claimNumber", "policyNumber", "cover", "category", "payee", "explanation")
                .condition();
    }
}
