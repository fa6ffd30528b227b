package org.claimtrail.api.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the security log; nobody can change it. */
@EdgeController
@Tag(name = "Security log", description = "What was done, and tried, to people and their access.")
class SecurityLogController {

    private final SecurityLogReader reader;

    SecurityLogController(SecurityLogReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/security-log")
    @Operation(
            operationId = "listSecurityLog",
            summary = "List the security log",
            description = "Every change of people's access in the caller's tenant, and every attempt at one or at a"
                    + " log-in, refused ones too; the newest first. Entries are never changed or removed.")
    @Permission("securitylog:read")
    @Refuses({"SORT_UNKNOWN", "DATE_INVALID", "LENGTH_OUT_OF_RANGE", "OUT_OF_RANGE"})
    ResponseEntity<Answer<List<SecurityLogEntry>>> listSecurityLog(
            @ParameterObject @ModelAttribute @Valid SecurityLogFilter filter) {
        var paging = filter.listing().paging();
        var part = reader.read(Caller.current().tenant(), filter, paging);
        return ResponseEntity.ok(Queries.page(part.entries(), paging, part.total()));
    }
}
