package org.claimtrail.api.docs;

import io.swagger.v3.oas.annotations.Hidden;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages beside the API: what the codes mean. */
@Hidden
@EdgeController
class PageController {

    @GetMapping(path = "/docs/errors", produces = MediaType.TEXT_HTML_VALUE)
    @Permission(RolePermissions.PUBLIC)
    String errors() {
        return ErrorPages.html();
    }
}
