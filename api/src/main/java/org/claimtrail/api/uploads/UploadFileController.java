package org.claimtrail.api.uploads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives files out: what was sent, what is to be said of it, and empty tables to fill in. */
@EdgeController
@Tag(name = "Uploads", description = "Files of policies and claims: sent once, worked through row by row.")
@RequestMapping("/api/v1")
class UploadFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final UploadDesk desk;

    UploadFileController(UploadDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/uploads/{uploadId}/issues.csv")
    @Operation(
            operationId = "downloadUploadIssues",
            summary = "Download what is to be said of an upload's rows",
            description =
                    "The same as the list of issues, as a CSV file: line, severity, code, field, column, value, words,"
                            + " rows. Cells that a spreadsheet program would take for formulas are made harmless.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "text/csv", schema = @Schema(type = "string", example = "line,severity,code")))
    @Permission("uploads:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<StreamingResponseBody> downloadUploadIssues(@PathVariable UploadId uploadId) {
        desk.file(uploadId);
        var tenant = Caller.current().tenant();
        return file("issues-" + uploadId + ".csv", CSV, out -> desk.uploads().writeIssues(tenant, uploadId, out));
    }

    @GetMapping("/uploads/{uploadId}/file")
    @Operation(
            operationId = "downloadUpload",
            summary = "Download the file of an upload",
            description = "The file as it was sent, byte for byte.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary", example = "policy_number,holder")))
    @Permission("uploads:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<StreamingResponseBody> downloadUpload(@PathVariable UploadId uploadId) {
        var stored = desk.file(uploadId);
        var tenant = Caller.current().tenant();
        return file(
                stored.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                out -> desk.uploads().writeFile(tenant, uploadId, out));
    }

    @GetMapping("/uploads/templates/{kind}")
    @Operation(
            operationId = "downloadUploadTemplate",
            summary = "Download an empty table to fill in",
            description = "A table with our columns and one example row, as CSV, or as XLSX with a sheet of notes.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", example = "policy_number")))
    @Permission("uploads:read")
    ResponseEntity<StreamingResponseBody> downloadUploadTemplate(
            @PathVariable @Schema(allowableValues = {"policies", "claims", "claim-history"}) String kind,
            @RequestParam(defaultValue = "csv") Format format) {
        var of = FileKinds.read(kind);
        return switch (format) {
            case csv -> file(name(of) + ".csv", CSV, out -> desk.uploads().writeCsvTemplate(of, out));
            case xlsx -> file(name(of) + ".xlsx", XLSX, out -> desk.uploads().writeXlsxTemplate(of, out));
        };
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of a table, as an address writes it. */
    enum Format {
        csv,
        xlsx
    }

    private static ResponseEntity<StreamingResponseBody> file(
            String name, MediaType type, StreamingResponseBody content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(content);
    }
}
