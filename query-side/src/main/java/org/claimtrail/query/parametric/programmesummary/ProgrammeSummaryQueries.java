package org.claimtrail.query.parametric.programmesummary;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for parametric programmes. */
@Component
class ProgrammeSummaryQueries {

    private static final Listing PROGRAMMES = Listing.by(new SortOrder("openedAt", true), "programmeId")
            .and(
                    "number",
                    "name",
                    "status",
                    "index",
                    "area",
                    "season",
                    "seasonFrom",
                    "seasonTo",
                    "cover",
                    "policies",
                    "insured",
                    "lastValue",
                    "payouts",
                    "openedBy",
                    "openedAt",
                    "changedAt");

    private static final Listing ENROLMENTS = Listing.by(new SortOrder("policyNumber", false), "policyNumber")
            .and("policyNumber", "insuredName", "sumInsured", "enrolledBy", "enrolledAt");

    private final ProgrammeRows programmes;
    private final EnrolmentRows enrolments;

    ProgrammeSummaryQueries(ProgrammeRows programmes, EnrolmentRows enrolments) {
        this.programmes = programmes;
        this.enrolments = enrolments;
    }

    @QueryHandler
    ProgrammePage handle(ListProgrammes query) {
        var wanted = query.filter();
        var condition = Filters.<ProgrammeRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("index", wanted.index())
                .equal("area", wanted.area())
                .equal("season", wanted.season())
                .equal("cover", wanted.cover())
                .from("seasonTo", wanted.seasonFrom())
                .to("seasonFrom", wanted.seasonTo())
                .containing(query.q(), "number", "name", "index", "area", "season")
                .condition();
        var page = programmes.findAll(condition, PROGRAMMES.page(query.paging()));
        return new ProgrammePage(
                page.map(ProgrammeRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<ProgrammeDetail> handle(FindProgramme query) {
        return programmes
                .findOne(Filters.<ProgrammeRow>of(query.tenant())
                        .equal("programmeId", query.programmeId().value())
                        .condition())
                .map(row -> new ProgrammeDetail(
                        row.summary(), ProgrammeStatements.payouts(row.payoutTable()), row.providerKey()));
    }

    @QueryHandler
    EnrolmentPage handle(ListEnrolments query) {
        var condition = Filters.<EnrolmentRow>of(query.tenant())
                .equal("programmeId", query.programmeId().value())
                .containing(query.q(), "policyNumber", "insuredName")
                .condition();
        var page = enrolments.findAll(condition, ENROLMENTS.page(query.paging()));
        return new EnrolmentPage(
                page.map(EnrolmentRow::enrolment).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }
}
