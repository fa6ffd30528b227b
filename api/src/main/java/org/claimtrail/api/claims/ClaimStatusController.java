package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.claims.claimstatus.ClaimProgress;
import org.claimtrail.query.claims.claimstatus.FindClaimProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells customers where their claims stand. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class ClaimStatusController {

    private final Queries queries;
    private final TenantSettings settings;
    private final StatusProperties properties;
    private final Clock clock;
    private final Map<Locale, StatusTexts> texts =
            StatusTexts.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), StatusTexts::in));

    ClaimStatusController(Queries queries, TenantSettings settings, StatusProperties properties, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/claims/{claimId}/status")
    @Operation(
            operationId = "findClaimStatus",
            summary = "Say where a claim stands, in plain words",
            description = "For the customer whose claim it is: where it stands, what has happened on which day, what is"
                    + " wanted from him, what happens next and by when. It tells no reason, reserve or investigation,"
                    + " and names nobody but the handler. In English or Swahili, by Accept-Language.")
    @FromReadModel
    @Permission(
            value = "claims:read",
            narrowed = {"claims:read-own", "claims:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClaimStatusView>> findClaimStatus(
            @PathVariable ClaimId claimId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var caller = Caller.current();
        var claim = queries.get(
                new FindClaimProgress(caller.tenant(), Reaches.claims(caller), claimId), ClaimProgress.class);
        var words = in(StatusTexts.chosen(language));
        var promise = new ClaimStatusView.Promise(
                properties, settings.of(caller.tenant()).zone(), clock);
        var view = ClaimStatusView.of(claim, words, promise);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, view.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(Answer.of(view, view.words()));
    }

    private StatusTexts in(Locale language) {
        var found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("There are no texts in " + language);
        }
        return found;
    }
}
