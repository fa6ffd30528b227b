package org.claimtrail.api.people;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to become of a user; what is not said stays as it is. */
final class UserChange {

    private final User before;
    private String displayName;
    private String email;
    private @Nullable Instant emailVerifiedAt;
    private @Nullable String phone;
    private @Nullable Instant phoneVerifiedAt;
    private @Nullable String nationalId;
    private UserStatus status;
    private List<String> roles;
    private @Nullable UUID branchId;

    UserChange(User before) {
        this.before = before;
        this.displayName = before.displayName();
        this.email = before.email();
        this.emailVerifiedAt = before.emailVerifiedAt();
        this.phone = before.phone();
        this.phoneVerifiedAt = before.phoneVerifiedAt();
        this.nationalId = before.nationalId();
        this.status = before.status();
        this.roles = before.roles();
        this.branchId = before.branchId();
    }

    UserChange displayName(String value) {
        displayName = value;
        return this;
    }

    /** Another address proves nothing yet. */
    UserChange email(String value) {
        emailVerifiedAt = value.equals(email) ? emailVerifiedAt : null;
        email = value;
        return this;
    }

    UserChange emailVerified(Instant moment) {
        emailVerifiedAt = moment;
        return this;
    }

    /** Another number proves nothing yet. */
    UserChange phone(@Nullable String value) {
        phoneVerifiedAt = Objects.equals(value, phone) ? phoneVerifiedAt : null;
        phone = value;
        return this;
    }

    UserChange phoneVerified(Instant moment) {
        phoneVerifiedAt = moment;
        return this;
    }

    UserChange nationalId(@Nullable String value) {
        nationalId = value;
        return this;
    }

    UserChange status(UserStatus value) {
        status = value;
        return this;
    }

    UserChange roles(List<String> value) {
        roles = value.stream().distinct().sorted().toList();
        return this;
    }

    UserChange branchId(@Nullable UUID value) {
        branchId = value;
        return this;
    }

    /** The user as he will be. */
    User made(String by, Instant now) {
        return new User(
                before.userId(),
                before.tenant(),
                before.name(),
                displayName,
                email,
                emailVerifiedAt,
                phone,
                phoneVerifiedAt,
                nationalId,
                status,
                roles,
                branchId,
                before.version() + 1,
                before.createdBy(),
                before.createdAt(),
                by,
                now);
    }

    User before() {
        return before;
    }

    /** The names of what becomes different, for the log; values stay out of it. */
    String fields() {
        var fields = new TreeSet<String>();
        note(fields, "displayName", before.displayName(), displayName);
        note(fields, "email", before.email(), email);
        note(fields, "phone", before.phone(), phone);
        note(fields, "nationalId", before.nationalId(), nationalId);
        note(fields, "status", before.status(), status);
        note(fields, "roles", before.roles(), roles);
        note(fields, "branchId", before.branchId(), branchId);
        return String.join(", ", fields);
    }

    private static void note(TreeSet<String> fields, String name, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            fields.add(name);
        }
    }
}
