package org.claimtrail.query.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.claimtrail.query.staff.StaffDetail.BlockedTime;
import org.claimtrail.query.staff.StaffDetail.StaffClaim;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for those who work for a tenant. */
@Component
class StaffQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("handle", false), "staffId")
            .and(
                    "handle",
                    "active",
                    "duties",
                    "capacity",
                    "branchId",
                    "openClaims",
                    "openActivities",
                    "load",
                    "lastAssignedAt",
                    "changedAt")
            .named("skills", "skillNames");

    private final StaffRows rows;
    private final AbsenceRows absences;
    private final JdbcClient jdbc;

    StaffQueries(StaffRows rows, AbsenceRows absences, JdbcClient jdbc) {
        this.rows = rows;
        this.absences = absences;
        this.jdbc = jdbc;
    }

    @QueryHandler
    StaffPage handle(ListStaff query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        var away = away(
                query.tenant(),
                query.day(),
                page.getContent().stream().map(StaffRow::handle).toList());
        return new StaffPage(
                page.getContent().stream()
                        .map(row -> row.summary(away.get(row.handle())))
                        .toList(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<StaffDetail> handle(FindStaffMember query) {
        return rows.findOne(Filters.<StaffRow>of(query.tenant())
                        .and(within(query.reach()))
                        .and(called(query.handle()))
                        .condition())
                .map(row -> new StaffDetail(
                        row.summary(away(query.tenant(), query.day(), List.of(row.handle()))
                                .get(row.handle())),
                        row.hours(),
                        ahead(query, row.handle()),
                        blocks(query.tenant(), row.id()),
                        claims(query.tenant(), row.id())));
    }

    /** By the name under which he logs in, or by his identifier. */
    private static Specification<StaffRow> called(String handle) {
        try {
            var id = UUID.fromString(handle);
            return (row, asked, build) -> build.equal(row.get("staffId"), id);
        } catch (IllegalArgumentException e) {
            return (row, asked, build) -> build.equal(row.get("handle"), handle);
        }
    }

    private static Specification<StaffRow> condition(ListStaff query) {
        var wanted = query.filter();
        var skill = wanted.skill();
        var filters = Filters.<StaffRow>of(query.tenant())
                .and(within(query.reach()))
                .equal("enrolled", wanted.enrolled())
                .equal("active", wanted.active())
                .equal("branchId", wanted.branchId())
                .containing(wanted.duty() == null ? null : "," + wanted.duty().name() + ",", "duties")
                .containing(skill == null ? null : "," + skill.toLowerCase(Locale.ROOT) + ",", "skillNames")
                .from("load", wanted.minimumLoad())
                .to("load", wanted.maximumLoad())
                .containing(query.q(), "handle", "skillNames");
        var absent = wanted.absent();
        if (absent != null) {
            filters.and(absent ? absent(query) : Specification.not(absent(query)));
        }
        var available = wanted.available();
        if (available != null) {
            var is = available(query);
            filters.and(available ? is : Specification.not(is));
        }
        return filters.condition();
    }

    private static Specification<StaffRow> available(ListStaff query) {
        Specification<StaffRow> hasRoom = (row, asked, build) -> build.and(
                build.isTrue(row.get("active")),
                build.lessThan(row.<Integer>get("openClaims"), row.<Integer>get("capacity")));
        return hasRoom.and(Specification.not(absent(query)));
    }

    private static Specification<StaffRow> absent(ListStaff query) {
        return (row, asked, build) -> {
            var away = asked.subquery(String.class);
            var absence = away.from(AbsenceRow.class);
            away.select(absence.get("handle"))
                    .where(
                            build.equal(absence.get("tenant"), query.tenant()),
                            build.equal(absence.get("status"), AbsenceSummary.Status.APPROVED.name()),
                            build.lessThanOrEqualTo(absence.get("firstDay"), query.day()),
                            build.greaterThanOrEqualTo(absence.get("lastDay"), query.day()));
            return row.get("handle").in(away);
        };
    }

    /** Whoever may only see what concerns himself sees himself. */
    static <T> Specification<T> within(Reach reach) {
        return (row, asked, build) -> {
            if (reach.everything()) {
                return build.conjunction();
            }
            return reach.own() ? build.equal(row.get("handle"), reach.user()) : build.disjunction();
        };
    }

    private Map<String, AbsenceRow> away(String tenant, LocalDate day, Collection<String> handles) {
        return absences
                .findAll(Filters.<AbsenceRow>of(tenant)
                        .equal("status", AbsenceSummary.Status.APPROVED)
                        .to("firstDay", day)
                        .from("lastDay", day)
                        .and((row, asked, build) -> row.get("handle").in(handles))
                        .condition())
                .stream()
                .collect(Collectors.toMap(AbsenceRow::handle, Function.identity(), (one, other) -> one));
    }

    private List<AbsenceSummary> ahead(FindStaffMember query, String handle) {
        return absences
                .findAll(
                        Filters.<AbsenceRow>of(query.tenant())
                                .equal("handle", handle)
                                .from("lastDay", query.day())
                                .in("status", List.of(AbsenceSummary.Status.REQUESTED, AbsenceSummary.Status.APPROVED))
                                .condition(),
                        Sort.by("firstDay"))
                .stream()
                .map(AbsenceRow::summary)
                .toList();
    }

    private List<BlockedTime> blocks(String tenant, UUID staff) {
        return jdbc.sql("SELECT * FROM staff_block WHERE tenant = ? AND staff_id = ? ORDER BY begins_at, block_id")
                .params(tenant, staff)
                .query((row, index) -> new BlockedTime(
                        row.getObject("block_id", UUID.class),
                        row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("title")))
                .list();
    }

    private List<StaffClaim> claims(String tenant, UUID staff) {
        return jdbc.sql(
                        "SELECT * FROM staff_claim WHERE tenant = ? AND staff_id = ? ORDER BY since, claim_id LIMIT 1000")
                .params(tenant, staff)
                .query((row, index) -> new StaffClaim(
                        ClaimId.of(row.getObject("claim_id", UUID.class)),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
