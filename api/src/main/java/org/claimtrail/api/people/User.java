package org.claimtrail.api.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may come in, without what he proves it by.
 *
 * @param name stays for ever, because events carry it
 * @param phone in E.164
 */
record User(
        UUID userId,
        String tenant,
        String name,
        String displayName,
        String email,
        @Nullable Instant emailVerifiedAt,
        @Nullable String phone,
        @Nullable Instant phoneVerifiedAt,
        @Nullable String nationalId,
        UserStatus status,
        List<String> roles,
        @Nullable UUID branchId,
        long version,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt) {

    User {
        roles = List.copyOf(roles);
    }

    boolean is(UserStatus one) {
        return status == one;
    }

    /** What others know of him, which makes no password. */
    List<String> known() {
        return List.of(email, displayName, name, tenant, phone == null ? "" : phone);
    }

    UserChange change() {
        return new UserChange(this);
    }
}
