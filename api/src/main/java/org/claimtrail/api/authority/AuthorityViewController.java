package org.claimtrail.api.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.authority.profiles.AuthorityComparison;
import org.claimtrail.query.authority.profiles.AuthorityProfileDetail;
import org.claimtrail.query.authority.profiles.AuthorityProfilePage;
import org.claimtrail.query.authority.profiles.AuthorityProfileSummary;
import org.claimtrail.query.authority.profiles.CompareAuthorityProfiles;
import org.claimtrail.query.authority.profiles.FindAuthorityInForce;
import org.claimtrail.query.authority.profiles.FindAuthorityProfile;
import org.claimtrail.query.authority.profiles.ListAuthorityProfiles;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Authority profiles over HTTP, to be read. */
@EdgeController
@Tag(name = "Authority", description = "Who may decide alone up to how much, from when on, and who laid that down.")
@RequestMapping("/api/v1")
class AuthorityViewController {

    private final Queries queries;
    private final AuthorityDesk desk;
    private final Clock clock;

    AuthorityViewController(Queries queries, AuthorityDesk desk, Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/authority-profiles")
    @Operation(
            operationId = "listAuthorityProfiles",
            summary = "List authority profiles",
            description = "Filters, searches, sorts and pages the tenant's drafts and versions. Sort by"
                    + " profileVersion, title, status, roleCount, authors, draftedAt, publishedBy, publishedAt,"
                    + " effectiveFrom, effectiveUntil, withdrawnBy, explanation or changedAt, with a minus for"
                    + " descending order. It is empty until the tenant drafts its first one.")
    @FromReadModel
    @Permission("authority:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<AuthorityProfileSummary>>> listAuthorityProfiles(
            @ParameterObject @ModelAttribute @Valid AuthorityFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListAuthorityProfiles(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                AuthorityProfilePage.class);
    }

    @GetMapping("/authority-profiles/in-force")
    @Operation(
            operationId = "findAuthorityInForce",
            summary = "Show the authority profile in force",
            description = "What each role may decide alone at a moment, past or to come; now when none is given. Where"
                    + " the tenant keeps no profiles of its own it is the one that its settings name.")
    @FromReadModel
    @Permission("authority:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<AuthorityProfileDetail>> findAuthorityInForce(
            @RequestParam(required = false) @Nullable Instant at) {
        var tenant = Caller.current().tenant();
        var moment = at == null ? clock.instant() : at;
        var profile = queries.find(new FindAuthorityInForce(tenant, moment), AuthorityProfileDetail.class)
                .or(() -> desk.configured(tenant))
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        return answer(profile, "The authority profile in force at " + moment + ".");
    }

    @GetMapping("/authority-profiles/history")
    @Operation(
            operationId = "listAuthorityHistory",
            summary = "Show the audit trail of the authority profiles",
            description = "Every event of the tenant's authority profiles: who drafted, revised, published or withdrew"
                    + " what, when, from which address and why.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listAuthorityHistory(
            @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        var reach = caller.may("authority:read")
                ? Reach.everything(caller.user())
                : Reach.only(caller.user(), false, false);
        return queries.trail(new ListHistory(
                caller.tenant(),
                reach,
                "authority",
                AuthorityBookId.ofTenant(caller.tenant()).toString(),
                paged.paging()));
    }

    @GetMapping("/authority-profiles/{profileId}")
    @Operation(
            operationId = "findAuthorityProfile",
            summary = "Find an authority profile",
            description = "One draft or version, with what each role may decide alone under it. The ETag is the"
                    + " version of all the tenant's authority profiles together.")
    @FromReadModel
    @Permission("authority:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<AuthorityProfileDetail>> findAuthorityProfile(@PathVariable AuthorityProfileId profileId) {
        var profile = queries.get(
                new FindAuthorityProfile(Caller.current().tenant(), profileId), AuthorityProfileDetail.class);
        return answer(profile, "Authority profile \"" + profile.title() + "\".");
    }

    @GetMapping("/authority-profiles/{profileId}/comparison")
    @Operation(
            operationId = "compareAuthorityProfiles",
            summary = "Compare two authority profiles",
            description = "Says in plain words what each role may do differently under this profile than under another"
                    + " one.")
    @FromReadModel
    @Permission("authority:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<AuthorityComparison>> compareAuthorityProfiles(
            @PathVariable AuthorityProfileId profileId, @RequestParam UUID base) {
        var comparison = queries.get(
                new CompareAuthorityProfiles(Caller.current().tenant(), AuthorityProfileId.of(base), profileId),
                AuthorityComparison.class);
        var count = comparison.differences().size();
        return ResponseEntity.ok(Answer.of(comparison, count == 1 ? "1 difference." : count + " differences."));
    }

    private static ResponseEntity<Answer<AuthorityProfileDetail>> answer(
            AuthorityProfileDetail profile, String message) {
        return profile.version() < 0
                ? ResponseEntity.ok(Answer.of(profile, message))
                : ResponseEntity.ok()
                        .eTag(EdgeHeaders.etag(profile.version()))
                        .body(Answer.of(profile, message, profile.version()));
    }
}
