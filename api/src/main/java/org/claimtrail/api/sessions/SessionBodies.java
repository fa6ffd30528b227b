package org.claimtrail.api.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What requests about sessions, second factors and keys bring. */
final class SessionBodies {

    private SessionBodies() {}

    /** Who somebody says he is, and how he proves it. */
    record NewSession(
            @NotBlank @Size(max = 40) String tenant,
            // Other letters may be taken for these, but are counted apart when attempts are.
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\p{ASCII}*", message = "must be an e-mail address such as wanjiru@example.com") String email,

            @NotEmpty @Size(max = 1000) String password,
            @Size(max = 40) @Nullable String code,
            @Size(max = 100) @Nullable String device) {

        LogIn.Credentials credentials() {
            return new LogIn.Credentials(tenant, email, password, code, device);
        }

        /** A password has no place in a log. */
        @Override
        public String toString() {
            return "NewSession[" + tenant + "]";
        }
    }

    /** The second step of a log-in. */
    record SecondStep(
            @NotBlank @Size(max = 100) String challenge,
            @NotBlank @Size(max = 40) String code,
            @Size(max = 100) @Nullable String device) {}

    /** What a log-in answered that wants a second factor. */
    record Challenge(@NotBlank @Size(max = 100) String challenge) {}

    /** A refresh token. */
    record Refresh(@NotBlank @Size(max = 5000) String refreshToken) {}

    /** A token that is asked about. */
    record Verification(@NotBlank @Size(max = 8000) String token) {}

    /** The token of the link in a mail. */
    record Unlocking(@NotBlank @Size(max = 200) String token) {}

    /** Proof that it is still the same person. */
    record WithPassword(@NotEmpty @Size(max = 1000) String password) {}

    /** A code of the second factor. */
    record WithCode(@NotBlank @Size(max = 40) String code) {}

    /** Both. */
    record WithBoth(
            @NotEmpty @Size(max = 1000) String password,
            @NotBlank @Size(max = 40) String code) {}

    /** A key for a machine. */
    record NewApiKey(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}", message = "must be 2 to 40 small letters, digits and hyphens") String name,

            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 60) String> permissions,
            @Nullable Instant expiresAt) {}

    /** How many sessions have ended. */
    record Ended(int sessions) {}

    /** Which session it was. */
    record EndedSession(UUID id) {}

    /** Whether an account can be logged in to again. */
    record Unlocked(boolean unlocked) {}

    /** Codes for the day that the authenticator is lost; each is good once, and none is shown again. */
    record RecoveryCodes(List<String> recoveryCodes) {}

    /** Where somebody stands with his second factor. */
    record SecondFactorView(SecondFactors.State state, boolean required, int recoveryCodesLeft) {}

    /** Whether somebody had a second factor. */
    record SecondFactorRemoved(boolean removed) {}
}
