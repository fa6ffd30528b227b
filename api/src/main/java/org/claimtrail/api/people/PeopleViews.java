package org.claimtrail.api.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people and their administrators see. */
final class PeopleViews {

    private PeopleViews() {}

    /** A user, as administrators see him. */
    record UserView(
            UUID userId,
            String name,
            String displayName,
            String email,
            boolean emailVerified,
            @Nullable String phone,
            boolean phoneVerified,
            @Nullable String nationalId,
            UserStatus status,
            List<String> roles,
            @Nullable UUID branchId,
            long version,
            String createdBy,
            Instant createdAt,
            String changedBy,
            Instant changedAt) {

        static UserView of(User user) {
            return new UserView(
                    user.userId(),
                    user.name(),
                    user.displayName(),
                    user.email(),
                    user.emailVerifiedAt() != null,
                    user.phone(),
                    user.phoneVerifiedAt() != null,
                    user.nationalId(),
                    user.status(),
                    user.roles(),
                    user.branchId(),
                    user.version(),
                    user.createdBy(),
                    user.createdAt(),
                    user.changedBy(),
                    user.changedAt());
        }
    }

    /** A person, as he sees himself. */
    record Profile(
            UUID userId,
            String tenant,
            String name,
            String displayName,
            String email,
            boolean emailVerified,
            @Nullable String phone,
            boolean phoneVerified,
            @Nullable String nationalId,
            UserStatus status,
            List<String> roles,
            List<String> permissions,
            @Nullable UUID branchId,
            long version) {

        static Profile of(User user, List<String> permissions) {
            return new Profile(
                    user.userId(),
                    user.tenant(),
                    user.name(),
                    user.displayName(),
                    user.email(),
                    user.emailVerifiedAt() != null,
                    user.phone(),
                    user.phoneVerifiedAt() != null,
                    user.nationalId(),
                    user.status(),
                    user.roles(),
                    permissions,
                    user.branchId(),
                    user.version());
        }
    }

    /**
     * What goes on behind the answer.
     *
     * @param recipient where a message goes, if one does
     */
    record Underway(String recipient) {}

    /** Whose account it is. */
    record Confirmed(String tenant, String email) {}
}
