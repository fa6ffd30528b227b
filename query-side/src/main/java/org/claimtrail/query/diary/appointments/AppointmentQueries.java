package org.claimtrail.query.diary.appointments;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for appointments. */
@Component
class AppointmentQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("offeredAt", true), "appointmentId")
            .and(
                    "status",
                    "assessor",
                    "claimNumber",
                    "place",
                    "minutes",
                    "via",
                    "moves",
                    "offeredBy",
                    "offeredAt",
                    "changedAt")
            .named("from", "firstDay")
            .named("to", "lastDay")
            .named("begins", "beginsAt")
            .named("ends", "endsAt");

    private final AppointmentRows rows;

    AppointmentQueries(AppointmentRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    AppointmentPage handle(ListAppointments query) {
        var wanted = query.filter();
        var condition = Filters.<AppointmentRow>of(query.tenant())
                .and(within(query.reach(), query.tenant()))
                .equal("status", wanted.status())
                .equal("assessor", wanted.assessor())
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("via", wanted.via())
                .from("beginsAt", wanted.beginsFrom())
                .to("beginsAt", wanted.beginsTo())
                .containing(query.q(), "claimNumber", "assessor", "place", "words")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new AppointmentPage(
                page.map(AppointmentRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<AppointmentSummary> handle(FindAppointment query) {
        return rows.findOne(Filters.<AppointmentRow>of(query.tenant())
                        .and(within(query.reach(), query.tenant()))
                        .equal("appointmentId", query.appointmentId().value())
                        .condition())
                .map(AppointmentRow::summary);
    }

    /** A customer sees those on his own claims, an assessor those that he is to keep. */
    private static Specification<AppointmentRow> within(Reach reach, String tenant) {
        if (reach.everything()) {
            return (row, asked, build) -> build.conjunction();
        }
        Specification<AppointmentRow> own = WithinReach.claims(Reach.only(reach.user(), reach.own(), false), tenant);
        return reach.assigned() ? own.or((row, asked, build) -> build.equal(row.get("assessor"), reach.user())) : own;
    }
}
