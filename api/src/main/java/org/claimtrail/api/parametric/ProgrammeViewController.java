package org.claimtrail.api.parametric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.parametric.programmesummary.EnrolledPolicy;
import org.claimtrail.query.parametric.programmesummary.EnrolmentPage;
import org.claimtrail.query.parametric.programmesummary.FindProgramme;
import org.claimtrail.query.parametric.programmesummary.ListEnrolments;
import org.claimtrail.query.parametric.programmesummary.ListProgrammes;
import org.claimtrail.query.parametric.programmesummary.ProgrammeDetail;
import org.claimtrail.query.parametric.programmesummary.ProgrammePage;
import org.claimtrail.query.parametric.programmesummary.ProgrammeSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Parametric programmes as they are. */
@EdgeController
@Tag(name = "Parametric programmes", description = "Cover that pays by an index, in one area and season.")
@RequestMapping("/api/v1/parametric-programmes")
class ProgrammeViewController {

    private final Queries queries;

    ProgrammeViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listProgrammes",
            summary = "List parametric programmes",
            description =
                    "Filters, searches, sorts and pages the programmes. Sort by number, name, status, index, area,"
                            + " season, seasonFrom, seasonTo, cover, policies, insured, lastValue, payouts, openedBy, openedAt"
                            + " or changedAt, with a minus for descending order. seasonFrom and seasonTo find the programmes"
                            + " whose season has a day in between.")
    @FromReadModel
    @Permission("parametric:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ProgrammeSummary>>> listProgrammes(
            @ParameterObject @ModelAttribute @Valid ProgrammeFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListProgrammes(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                ProgrammePage.class);
    }

    @GetMapping("/{programmeId}")
    @Operation(
            operationId = "findProgramme",
            summary = "Find a parametric programme",
            description = "One programme, with its payouts.")
    @FromReadModel
    @Permission("parametric:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ProgrammeDetail>> findProgramme(@PathVariable ProgrammeId programmeId) {
        var found = queries.get(new FindProgramme(Caller.current().tenant(), programmeId), ProgrammeDetail.class);
        var version = found.programme().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Programme " + found.programme().number() + ".", version));
    }

    @GetMapping("/{programmeId}/enrolments")
    @Operation(
            operationId = "listEnrolments",
            summary = "List the enrolled policies",
            description = "Searches, sorts and pages the policies of a programme. Sort by policyNumber, insuredName,"
                    + " sumInsured, enrolledBy or enrolledAt, with a minus for descending order.")
    @FromReadModel
    @Permission("parametric:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<EnrolledPolicy>>> listEnrolments(
            @PathVariable ProgrammeId programmeId, @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListEnrolments(Caller.current().tenant(), programmeId, listing.text(), listing.paging()),
                EnrolmentPage.class);
    }

    @GetMapping("/{programmeId}/history")
    @Operation(
            operationId = "listProgrammeHistory",
            summary = "Show the audit trail of a parametric programme",
            description = "Every event of the programme: who, when, from which address, under which command, why, and"
                    + " what changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listProgrammeHistory(
            @PathVariable ProgrammeId programmeId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        // Programmes are nobody's own: who may not read all of them reads none.
        var reach = caller.may("parametric:read")
                ? Reach.everything(caller.user())
                : Reach.only(caller.user(), false, false);
        return queries.trail(
                new ListHistory(caller.tenant(), reach, "parametric", programmeId.toString(), paged.paging()));
    }
}
