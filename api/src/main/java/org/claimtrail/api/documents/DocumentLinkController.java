package org.claimtrail.api.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.documents.DocumentLinks.Target;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.documents.documentsummary.FindStoredVersion;
import org.claimtrail.query.documents.documentsummary.StoredVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives documents out, by links that are good for a while. */
@EdgeController
@Tag(
        name = "Documents",
        description = "What is sent in about claims and other things, in versions, with what was found.")
@RequestMapping("/api/v1")
class DocumentLinkController {

    /** Whatever the document says, it is shown nowhere and runs nothing. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private static final String LINKS = "/api/v1/document-links/";

    private final DocumentLinks links;
    private final DocumentDesk desk;
    private final Queries queries;

    DocumentLinkController(DocumentLinks links, DocumentDesk desk, Queries queries) {
        this.links = links;
        this.desk = desk;
        this.queries = queries;
    }

    /**
     * A link to a version's bytes.
     *
     * @param url below the address of the API; whoever has it needs no token
     */
    record DocumentLink(
            String url,
            Instant expiresAt,
            int versionNumber,
            String fileName,
            String mediaType,
            long size,
            String sha256) {}

    @PostMapping("/documents/{documentId}/links")
    @Operation(
            operationId = "makeDocumentLink",
            summary = "Make a download link",
            description = "Makes an address from which a version can be downloaded without a token, for a few minutes."
                    + " Without a number it is the newest version.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @FromReadModel
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<DocumentLink>> makeDocumentLink(
            @PathVariable DocumentId documentId,
            @RequestBody(required = false) @Valid DocumentBodies.@Nullable NewDocumentLink body) {
        var caller = Caller.current();
        var version = queries.get(
                new FindStoredVersion(
                        caller.tenant(),
                        Reaches.documents(caller),
                        documentId,
                        body == null ? null : body.versionNumber()),
                StoredVersion.class);
        var link = links.to(new Target(caller.tenant(), documentId, version.number(), version.withdrawn()));
        var made = new DocumentLink(
                LINKS + link.text(),
                link.expiresAt(),
                version.number(),
                version.fileName(),
                version.mediaType(),
                version.size(),
                version.sha256());
        return ResponseEntity.created(URI.create(made.url()))
                .body(Answer.of(made, "The link is good until " + made.expiresAt() + "."));
    }

    @GetMapping("/document-links/{link}")
    @Operation(
            operationId = "downloadDocument",
            summary = "Download a document by its link",
            description = "The bytes as they came in, always as a file to be saved. The link says which version, and is"
                    + " good until it expires or its document is withdrawn. With `Range` one part is given; with several"
                    + " ranges, or an `If-Range` that names other bytes, it is all of them.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary", example = "%PDF-1.7")))
    @ApiResponse(
            responseCode = "206",
            description = "The part that was asked for",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary", example = "PDF-1.7")))
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"LINK_INVALID", "RANGE_NOT_SATISFIABLE"})
    @Nullable ResponseEntity<StreamingResponseBody> downloadDocument(@PathVariable String link, ServletWebRequest request) {
        var version = links.read(link)
                .flatMap(target -> queries.findFor(
                                target.tenant(),
                                new FindStoredVersion(
                                        target.tenant(), Reach.everything("link"), target.document(), target.number()),
                                StoredVersion.class)
                        .filter(target::leadsTo))
                .orElseThrow(() -> new ApiProblem(ApiError.LINK_INVALID, ApiError.LINK_INVALID.meaning()));
        var etag = "\"" + version.sha256() + "\"";
        if (request.checkNotModified(etag)) {
            return null;
        }
        var part = DocumentPart.of(request, version.size(), etag);
        var content = desk.open(version);
        // In the place of what stands there already: of two policies a browser would have to make one.
        Objects.requireNonNull(request.getResponse()).setHeader("Content-Security-Policy", POLICY);
        return part.answer()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(version.fileName()))
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .eTag(etag)
                .contentType(MediaType.parseMediaType(version.mediaType()))
                .contentLength(part.length())
                .body(out -> {
                    try (content) {
                        content.writeTo(out, part.from(), part.length());
                    }
                });
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
