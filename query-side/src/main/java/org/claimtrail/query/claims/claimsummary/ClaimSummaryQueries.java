package org.claimtrail.query.claims.claimsummary;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for lists of claims. */
@Component
class ClaimSummaryQueries {

    /** An order by suspicions would tell of them. */
    private static final Listing OUTSIDERS = Listing.by(new SortOrder("notifiedAt", true), "claimId")
            .and(
                    "number",
                    "status",
                    "coverage",
                    "policyNumber",
                    "insured",
                    "lossDate",
                    "notifiedAt",
                    "recordedAt",
                    "closedAt",
                    "cause",
                    "handler",
                    "reserved",
                    "paid",
                    "outstanding",
                    "recovered",
                    "incurred",
                    "recovery",
                    "litigation",
                    "appeal",
                    "catastropheCode",
                    "informationWanted",
                    "informationDue",
                    "proven");

    private static final Listing LISTING = OUTSIDERS.and("investigation", "denialProposed", "duplicateSuspected");

    private final ClaimRows rows;

    ClaimSummaryQueries(ClaimRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    ClaimPage handle(ListClaims query) {
        var reach = query.reach();
        var listing = reach.everything() ? LISTING : OUTSIDERS;
        var page = rows.findAll(condition(query), listing.page(query.paging()));
        return new ClaimPage(
                page.map(row -> row.summary(reach)).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    private static Specification<ClaimRow> condition(ListClaims query) {
        var wanted = query.filter();
        var filters = Filters.<ClaimRow>of(query.tenant())
                .and(WithinReach.claims(query.reach(), query.tenant()))
                .equal("status", wanted.status())
                .equal("coverage", wanted.coverage())
                .equal("policyNumber", wanted.policyNumber())
                .equal("handler", wanted.handler())
                .equal("cause", wanted.cause())
                .from("lossDate", wanted.lossFrom())
                .to("lossDate", wanted.lossTo())
                .equal("currency", wanted.currency())
                .from("outstanding", wanted.minimumOutstanding())
                .equal("onRisk", wanted.onRisk())
                .equal("recovery", wanted.recovery())
                .containing(
                        query.q(),
                        "number",
                        "reference",
                        "policyNumber",
                        "insured",
                        "reporter",
                        "cause",
                        "description",
                        "handler");
        if (wanted.open() != null) {
            filters.in(
                    "status",
                    wanted.open()
                            ? List.of(ClaimStatus.NOTIFIED, ClaimStatus.OPEN)
                            : List.of(ClaimStatus.CLOSED, ClaimStatus.VOIDED));
        }
        if (wanted.awaitingApproval() != null) {
            filters.and(awaiting(wanted.awaitingApproval()));
        }
        wanted.facets().on(filters);
        if (wanted.facets().asksForSuspicions() && !query.reach().everything()) {
            filters.and((row, asked, build) -> build.disjunction());
        }
        return filters.condition();
    }

    private static Specification<ClaimRow> awaiting(boolean any) {
        return (row, query, build) -> {
            var waiting = build.sum(row.<Integer>get("reservesAwaiting"), row.<Integer>get("paymentsAwaiting"));
            return any ? build.gt(waiting, 0) : build.equal(waiting, 0);
        };
    }
}
