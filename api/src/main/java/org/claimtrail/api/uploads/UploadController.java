package org.claimtrail.api.uploads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.Fingerprint;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeJson;
import org.claimtrail.api.web.Readers;
import org.claimtrail.command.receipts.ReceiptRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.Incoming;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.command.uploads.UploadRefusal;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes files of policies and claims in. */
@EdgeController
@Tag(name = "Uploads", description = "Files of policies and claims: sent once, worked through row by row.")
@RequestMapping("/api/v1")
class UploadController {

    private static final JsonMapper JSON = EdgeJson.mapper();
    private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};
    private static final int MOST_COLUMNS = 500;

    private final Commands commands;
    private final UploadDesk desk;
    private final NewIds ids;

    UploadController(Commands commands, UploadDesk desk, NewIds ids) {
        this.commands = commands;
        this.desk = desk;
        this.ids = ids;
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "sendUpload",
            summary = "Send a file",
            description = "Takes a CSV or XLSX file of policies, claims or claim-history in, up to 50 MB. Each row is"
                    + " validated for itself: good rows become policies, claims and steps in the lives of"
                    + " claim payments, the others are reported. The mapping says which column of"
                    + " the file gives which field, or =constant; without it the header decides."
                    + " The same file sent again"
                    + " creates nothing twice.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("uploads:create")
    @Refuses({
        "MULTIPART_INVALID",
        "UPLOAD_TOO_LARGE",
        "UPLOAD_NAME_INVALID",
        "FILE_EMPTY",
        "FILE_KIND_UNKNOWN",
        "FILE_OLD_SPREADSHEET",
        "FILE_ENCODING",
        "FILE_BROKEN",
        "FILE_UNPACKS_TOO_LARGE",
        "FILE_FORBIDDEN_CONTENT",
        "TOO_MANY_ROWS",
        "TOO_MANY_COLUMNS",
        "SHEET_UNKNOWN",
        "MAPPING_FIELD_UNKNOWN",
        "MAPPING_COLUMN_UNKNOWN",
        "MAPPING_COLUMN_AMBIGUOUS",
        "MAPPING_FIELD_MISSING",
        "MAPPING_SETTING_INVALID",
        "MAPPING_PRESET_UNKNOWN",
        "MAPPING_NEEDED"
    })
    ResponseEntity<Answer<Accepted>> sendUpload(
            @RequestPart MultipartFile file,
            @RequestPart String kind,
            @RequestPart(required = false) @Nullable String mapping,
            HttpServletRequest request)
            throws IOException {
        var incoming = new Incoming(
                Caller.current().tenant(),
                UploadId.of(ids.of("upload", null)),
                FileKinds.read(kind),
                name(file),
                mapping == null || mapping.isBlank() ? Map.of() : mapping(mapping));
        var command = receive(incoming, file);
        Fingerprint.include(request, command.kind() + command.fileName() + command.sha256() + incoming.mapping());
        var receipt = commands.send(Because.of(null), command);
        return Accepted.created(receipt, "uploads", "The file has been received and will be worked through.");
    }

    private ReceiveUpload receive(Incoming incoming, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return desk.uploads().accept(incoming, content);
        } catch (Refused refused) {
            // The identifier follows from the key: another file under it is another request under the same key.
            throw refused.refusal() == UploadRefusal.UPLOAD_ALREADY_RECEIVED
                    ? new Refused(
                            ReceiptRefusal.IDEMPOTENCY_KEY_REUSED, ReceiptRefusal.IDEMPOTENCY_KEY_REUSED.meaning())
                    : refused;
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : Readers.text(name);
    }

    private static Map<String, String> mapping(String mapping) {
        Map<String, String> columns = JSON.readValue(mapping, MAPPING);
        if (columns == null || columns.size() > MOST_COLUMNS || columns.containsValue(null)) {
            throw ApiProblem.field(
                    "mapping", ApiError.FORMAT_INVALID, "mapping must be an object of at most 500 texts.");
        }
        return columns;
    }
}
