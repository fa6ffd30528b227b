package org.claimtrail.query.history;

import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.RoleAuthority;

/** What happened to a tenant's authority profiles, without who did it. */
final class AuthorityWords {

    private AuthorityWords() {}

    static String of(AuthorityEvent event) {
        return switch (event) {
            case ProfileAdopted e ->
                "began to keep authority profiles, with version " + e.version() + " (" + e.title()
                        + "), which was in force";
            case ProfileDrafted e -> "drafted the authority profile \"" + e.title() + "\" for " + roles(e.roles());
            case ProfileRevised e -> "revised the authority profile \"" + e.title() + "\" for " + roles(e.roles());
            case ProfilePublished e ->
                "published version " + e.version() + " of the authority profile, written by "
                        + String.join(", ", e.authors()) + ", in force from " + e.effectiveFrom() + " on";
            case ProfileWithdrawn e -> "withdrew an authority profile: " + e.explanation();
        };
    }

    private static String roles(List<RoleAuthority> roles) {
        return roles.isEmpty()
                ? "nobody"
                : roles.stream().map(RoleAuthority::role).collect(Collectors.joining(", "));
    }
}
