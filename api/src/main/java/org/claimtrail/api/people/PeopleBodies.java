package org.claimtrail.api.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.api.people.passwords.NewPassword;
import org.jspecify.annotations.Nullable;

/** What people and their administrators send. Whatever holds a password says nothing of it when it is printed. */
final class PeopleBodies {

    /** Letters of any script, but nothing that could break a line of a mail or of a log. */
    private static final String ONE_LINE = "[^\\p{Cntrl}\\p{Zl}\\p{Zp}]*";

    private static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,62}\\.)*[A-Za-z0-9-]{0,62}[A-Za-z0-9]";

    private static final String EMAIL_WORDS = "must be an e-mail address such as wanjiru@example.com";
    private static final String LINE_WORDS = "must be one line of text";

    private PeopleBodies() {}

    /** One way to write an address: everywhere the same, whoever typed it. */
    static String email(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }

    static @Nullable String trimmed(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Registers somebody as a customer. */
    record Register(
            @NotBlank @Size(max = 40) String tenant,

            @NotBlank @Size(max = 100) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) String displayName,

            @NotNull @Size(max = 254) @Pattern(regexp = EMAIL, message = EMAIL_WORDS) String email,

            @Size(max = 40) @Nullable String phone,
            @NotNull String password,
            @NotNull String passwordAgain)
            implements NewPassword {

        @Override
        public String toString() {
            return "Register[" + tenant + "]";
        }
    }

    /** Creates or invites a user. */
    record CreateUser(
            @NotBlank @Size(max = 100) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) String displayName,

            @NotNull @Size(max = 254) @Pattern(regexp = EMAIL, message = EMAIL_WORDS) String email,

            @Size(max = 40) @Nullable String phone,

            @Size(max = 40) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) @Nullable String nationalId,

            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> roles,
            @Nullable UUID branchId) {}

    /** Replaces what administrators say of a user. */
    record ReplaceUser(
            @NotBlank @Size(max = 100) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) String displayName,

            @NotNull @Size(max = 254) @Pattern(regexp = EMAIL, message = EMAIL_WORDS) String email,

            @Size(max = 40) @Nullable String phone,

            @Size(max = 40) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) @Nullable String nationalId,

            @Nullable UUID branchId) {}

    /** Replaces a user's roles. */
    record ReplaceRoles(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> roles) {}

    /** Why a user is deactivated or reactivated. */
    record UserReason(
            @Size(max = 500) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) @Nullable String reason) {}

    /** Takes an invitation up. */
    record AcceptInvitation(
            @NotBlank @Size(max = 200) String token,
            @NotNull String password,
            @NotNull String passwordAgain) implements NewPassword {

        @Override
        public String toString() {
            return "AcceptInvitation[]";
        }
    }

    /** Asks for a mail that proves an address; another address than the current one needs the password. */
    record VerifyEmail(
            @Size(max = 254) @Pattern(regexp = EMAIL, message = EMAIL_WORDS) @Nullable String email,

            @Nullable String password) {

        @Override
        public String toString() {
            return "VerifyEmail[]";
        }
    }

    /** Proves an address; whoever confirms a registration proves as well that it was his. */
    record ConfirmEmail(
            @NotBlank @Size(max = 200) String token,
            @Nullable String password) {

        @Override
        public String toString() {
            return "ConfirmEmail[]";
        }
    }

    /** Proves a phone. */
    record ConfirmPhone(
            @NotNull @Pattern(regexp = "\\d{6}", message = "must be six digits") String code) {

        @Override
        public String toString() {
            return "ConfirmPhone[]";
        }
    }

    /** Changes one's password. */
    record ChangePassword(
            @NotNull String currentPassword,
            @NotNull String password,
            @NotNull String passwordAgain) implements NewPassword {

        @Override
        public String toString() {
            return "ChangePassword[]";
        }
    }

    /** Asks for a new password. */
    record RequestReset(
            @NotBlank @Size(max = 40) String tenant,

            @NotNull @Size(max = 254) @Pattern(regexp = EMAIL, message = EMAIL_WORDS) String email) {}

    /** Chooses a new password. */
    record ConfirmReset(
            @NotBlank @Size(max = 200) String token,
            @NotNull String password,
            @NotNull String passwordAgain) implements NewPassword {

        @Override
        public String toString() {
            return "ConfirmReset[]";
        }
    }

    /** Replaces one's profile. */
    record ReplaceProfile(
            @NotBlank @Size(max = 100) @Pattern(regexp = ONE_LINE, message = LINE_WORDS) String displayName,

            @Size(max = 40) @Nullable String phone) {}

    /** Changes the parts of one's profile that are given; null takes a part away. */
    record PatchProfile(
            @Nullable String displayName, @Nullable String phone) {}

    /** By which channels one wants to hear of what. */
    record Preferences(
            @NotNull @Valid Topics email,
            @NotNull @Valid Topics sms,
            @NotNull @Valid Topics whatsapp,
            @NotNull @Valid Topics push) {

        /** Mail about one's own affairs, and nothing else, until one says otherwise. */
        static final Preferences FIRST = new Preferences(Topics.AFFAIRS, Topics.NONE, Topics.NONE, Topics.NONE);
    }

    /** What one wants to hear of by a channel. */
    record Topics(
            @NotNull Boolean claims,
            @NotNull Boolean payments,
            @NotNull Boolean policies,
            @NotNull Boolean reminders,
            @NotNull Boolean marketing) {

        static final Topics AFFAIRS = new Topics(true, true, true, true, false);
        static final Topics NONE = new Topics(false, false, false, false, false);
    }
}
