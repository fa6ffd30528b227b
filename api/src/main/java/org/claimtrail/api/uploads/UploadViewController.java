package org.claimtrail.api.uploads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.uploads.UploadId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.uploads.uploadsummary.ListUploads;
import org.claimtrail.query.uploads.uploadsummary.UploadPage;
import org.claimtrail.query.uploads.uploadsummary.UploadSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Follows uploads and tells what is to be said of their rows. */
@EdgeController
@Tag(name = "Uploads", description = "Files of policies and claims: sent once, worked through row by row.")
@RequestMapping("/api/v1")
class UploadViewController {

    private final Queries queries;
    private final UploadDesk desk;
    private final ProgressStream stream;

    UploadViewController(Queries queries, UploadDesk desk, ProgressStream stream) {
        this.queries = queries;
        this.desk = desk;
        this.stream = stream;
    }

    @GetMapping("/uploads")
    @Operation(
            operationId = "listUploads",
            summary = "List uploads",
            description = "Filters, searches, sorts and pages the uploads. Sort by fileName, kind, status, receivedAt,"
                    + " finishedAt, rows or rejected, with a minus for descending order.")
    @FromReadModel
    @Permission("uploads:read")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<UploadSummary>>> listUploads(
            @ParameterObject @ModelAttribute @Valid UploadFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListUploads(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                UploadPage.class);
    }

    @GetMapping("/uploads/{uploadId}")
    @Operation(
            operationId = "findUpload",
            summary = "Find an upload",
            description =
                    "How far the upload has come: how many rows were loaded, known already, rejected or loaded with a"
                            + " warning.")
    @Permission("uploads:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<UploadView>> findUpload(@PathVariable UploadId uploadId) {
        var view = UploadView.of(desk.progress(uploadId));
        return ResponseEntity.ok(Answer.of(view, view.message()));
    }

    @GetMapping(path = "/uploads/{uploadId}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "followUpload",
            summary = "Follow an upload",
            description =
                    "The upload's state as server-sent events named progress, one whenever it changes; the stream ends"
                            + " with the upload. Whoever connects again begins with the state as it is.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = UploadView.class)))
    @Permission("uploads:read")
    @Refuses("RESOURCE_NOT_FOUND")
    SseEmitter followUpload(@PathVariable UploadId uploadId) {
        desk.progress(uploadId);
        return stream.follow(Caller.current().tenant(), uploadId);
    }

    @GetMapping("/uploads/{uploadId}/issues")
    @Operation(
            operationId = "listUploadIssues",
            summary = "List what is to be said of an upload's rows",
            description = "Errors and warnings, first of the file as a whole, then by line: which column held"
                    + " which value, and"
                    + " why that was refused or doubted.")
    @Permission("uploads:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<List<Issue>>> listUploadIssues(
            @PathVariable UploadId uploadId, @ParameterObject @ModelAttribute @Valid IssuePaging paging) {
        desk.file(uploadId);
        var asked = paging.paging();
        var found = desk.uploads().issues(Caller.current().tenant(), uploadId, asked.page(), asked.size());
        return ResponseEntity.ok(Queries.page(found.issues(), asked, found.total()));
    }

    @GetMapping("/uploads/{uploadId}/history")
    @Operation(
            operationId = "listUploadHistory",
            summary = "Show the audit trail of an upload",
            description = "Every event of the upload itself: who sent it, when and from where, and how it ended.")
    @FromReadModel
    @Permission(value = "history:read", also = "uploads:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listUploadHistory(
            @PathVariable UploadId uploadId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "uploads", uploadId.toString(), paged.paging()));
    }
}
