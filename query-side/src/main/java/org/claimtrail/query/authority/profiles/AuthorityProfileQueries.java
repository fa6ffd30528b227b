package org.claimtrail.query.authority.profiles;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for authority profiles. */
@Component
class AuthorityProfileQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("changedAt", true), "profileId")
            .and(
                    "profileVersion",
                    "title",
                    "status",
                    "roleCount",
                    "authors",
                    "draftedAt",
                    "publishedBy",
                    "publishedAt",
                    "effectiveFrom",
                    "effectiveUntil",
                    "withdrawnBy",
                    "explanation",
                    "changedAt");

    private final ProfileRows rows;
    private final StoredRoles stored;

    AuthorityProfileQueries(ProfileRows rows, StoredRoles stored) {
        this.rows = rows;
        this.stored = stored;
    }

    @QueryHandler
    AuthorityProfilePage handle(ListAuthorityProfiles query) {
        var wanted = query.filter();
        var condition = Filters.<ProfileRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("profileVersion", wanted.profileVersion())
                .equal("publishedBy", wanted.publishedBy())
                .equal("withdrawnBy", wanted.withdrawnBy())
                .from("effectiveFrom", wanted.effectiveFrom())
                .to("effectiveFrom", wanted.effectiveTo())
                .from("draftedAt", wanted.draftedFrom())
                .to("draftedAt", wanted.draftedTo())
                .from("publishedAt", wanted.publishedFrom())
                .to("publishedAt", wanted.publishedTo())
                .from("changedAt", wanted.changedFrom())
                .to("changedAt", wanted.changedTo())
                .containing(query.q(), "title", "authors", "publishedBy", "withdrawnBy", "explanation")
                .and(inForce(wanted))
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new AuthorityProfilePage(
                page.map(ProfileRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<AuthorityProfileDetail> handle(FindAuthorityProfile query) {
        return row(query.tenant(), query.profileId()).map(row -> detail(query.tenant(), row));
    }

    @QueryHandler
    Optional<AuthorityProfileDetail> handle(FindAuthorityInForce query) {
        return rows.inForce(query.tenant(), query.at()).map(row -> detail(query.tenant(), row));
    }

    @QueryHandler
    Optional<AuthorityComparison> handle(CompareAuthorityProfiles query) {
        return row(query.tenant(), query.from())
                .flatMap(from -> row(query.tenant(), query.to())
                        .map(to -> new AuthorityComparison(
                                from.summary(),
                                to.summary(),
                                Differences.between(stored.read(from.roles()), stored.read(to.roles())))));
    }

    private AuthorityProfileDetail detail(String tenant, ProfileRow row) {
        var summary = row.summary();
        return new AuthorityProfileDetail(
                summary, summary.profileVersion(), summary.title(), stored.read(row.roles()), rows.version(tenant));
    }

    private Optional<ProfileRow> row(String tenant, AuthorityProfileId id) {
        return rows.findOne(
                Filters.<ProfileRow>of(tenant).equal("profileId", id.value()).condition());
    }

    private static Specification<ProfileRow> inForce(ListAuthorityProfiles.Filter wanted) {
        return (row, query, build) -> {
            var at = wanted.inForceAt();
            return at == null
                    ? build.conjunction()
                    : build.and(
                            build.equal(row.get("status"), ProfileStatus.PUBLISHED.name()),
                            build.lessThanOrEqualTo(row.get("effectiveFrom"), at),
                            build.or(
                                    build.isNull(row.get("effectiveUntil")),
                                    build.greaterThan(row.get("effectiveUntil"), at)));
        };
    }
}
