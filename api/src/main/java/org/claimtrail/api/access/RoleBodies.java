package org.claimtrail.api.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.FieldFault;

/** What the bodies of the roles' operations hold; the words and examples stand in the API's field list. */
final class RoleBodies {

    private static final int MOST = 200;

    private RoleBodies() {}

    record NewRole(
            @NotBlank @Pattern(
                    regexp = "(?!(system|machine)$)[a-z][a-z0-9-]{1,39}",
                    message =
                            "must be 2 to 40 small letters, digits and hyphens, with a letter first, and not what processes and machines are")
            String name,

            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 500) String description,
            @NotNull @Size(max = MOST) List<@NotBlank @Size(max = 60) String> permissions) {

        Role role() {
            return new Role(name, title, description, false, false, known(permissions), 0, null, null);
        }
    }

    record ChangeRole(
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 500) String description,
            @NotNull @Size(max = MOST) List<@NotBlank @Size(max = 60) String> permissions) {

        Role role(String name, long version) {
            return new Role(name, title, description, false, false, known(permissions), version, null, null);
        }
    }

    private static List<String> known(List<String> permissions) {
        var unknown = permissions.stream()
                .filter(permission -> !Vocabulary.knows(permission))
                .map(permission -> new FieldFault(
                        "permissions", ApiError.VALUE_NOT_ALLOWED.name(), permission + " is no permission."))
                .toArray(FieldFault[]::new);
        if (unknown.length > 0) {
            throw new ApiProblem(
                    ApiError.VALUE_NOT_ALLOWED, "See /api/v1/permissions for those that there are.", unknown);
        }
        return Vocabulary.ordered(permissions);
    }
}
