package org.claimtrail.api.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows who did what; there is nothing in it to change. */
@EdgeController
@Tag(name = "Activity", description = "Who did what, from where and with which outcome.")
@RequestMapping("/api/v1")
class ActivityController {

    private final Activities activities;

    ActivityController(Activities activities) {
        this.activities = activities;
    }

    @GetMapping("/activity")
    @Operation(
            operationId = "listActivity",
            summary = "List who did what",
            description = "Every request of a person or key that changes something or reads personal data, of the"
                    + " caller's tenant, the newest first. Filters, searches, sorts and pages. Sort by recordedAt,"
                    + " actor, action, address or status, with a minus for descending order. An entry shows within"
                    + " a second of the request. Nothing in it can be changed or removed.")
    @Permission("activity:read")
    @Refuses({"SORT_UNKNOWN", "DATE_INVALID", "DUPLICATE_FIELD", "TEXT_NOT_STORABLE"})
    ResponseEntity<Answer<List<UserActivity>>> listActivity(
            @ParameterObject @ModelAttribute @Valid ActivityFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var paging = listing.paging();
        var found = activities.find(Caller.current().tenant(), filter, listing.text(), paging);
        return ResponseEntity.ok(Queries.page(found.items(), paging, found.total()));
    }
}
