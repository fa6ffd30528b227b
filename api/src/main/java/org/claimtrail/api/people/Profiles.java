package org.claimtrail.api.people;

import java.util.List;
import org.claimtrail.api.people.PeopleBodies.PatchProfile;
import org.claimtrail.api.people.PeopleBodies.Preferences;
import org.claimtrail.api.people.PeopleBodies.ReplaceProfile;
import org.claimtrail.api.people.PeopleViews.Profile;
import org.claimtrail.api.web.EdgeJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.SmartValidator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people say of themselves, and what they want to hear of. */
@Component
final class Profiles {

    private static final JsonMapper JSON = EdgeJson.mapper();

    private final Users users;
    private final Phones phones;
    private final Grants grants;
    private final Attempts attempts;
    private final SmartValidator validator;
    private final JdbcClient jdbc;

    Profiles(Users users, Phones phones, Grants grants, Attempts attempts, SmartValidator validator, JdbcClient jdbc) {
        this.users = users;
        this.phones = phones;
        this.grants = grants;
        this.attempts = attempts;
        this.validator = validator;
        this.jdbc = jdbc;
    }

    Profile of(User user) {
        return Profile.of(user, List.copyOf(grants.permissionsOf(user)));
    }

    Profile replace(User user, Seen seen, ReplaceProfile body) {
        return attempts.at(user.tenant(), "PROFILE_CHANGED", user.name(), attempt -> {
            seen.mustBe(user);
            var change = user.change()
                    .displayName(body.displayName().strip())
                    .phone(phones.read(PeopleBodies.trimmed(body.phone())));
            return attempt.note("fields", change.fields()).commit(() -> of(users.keep(change, user.name())));
        });
    }

    /** Merges a patch as RFC 7396 has it: what it does not name stays, null takes away. */
    Profile patch(User user, Seen seen, ObjectNode document) throws BindException {
        var patch = JSON.treeToValue(document, PatchProfile.class);
        var merged = new ReplaceProfile(
                document.has("displayName") ? orEmpty(patch.displayName()) : user.displayName(),
                document.has("phone") ? patch.phone() : user.phone());
        var faults = new BeanPropertyBindingResult(merged, "profile");
        validator.validate(merged, faults);
        if (faults.hasErrors()) {
            throw new BindException(faults);
        }
        return replace(user, seen, merged);
    }

    Preferences preferences(User user) {
        var kept = jdbc.sql("SELECT preferences FROM app_user WHERE user_id = :userId")
                .param("userId", user.userId())
                .query(String.class)
                .single();
        return kept.equals("{}") ? Preferences.FIRST : JSON.readValue(kept, Preferences.class);
    }

    /** Keeps the preferences; the user is at another version then. */
    User replace(User user, Seen seen, Preferences preferences) {
        return attempts.at(user.tenant(), "PREFERENCES_CHANGED", user.name(), attempt -> {
            seen.mustBe(user);
            return attempt.commit(() -> {
                var kept = users.keep(user.change(), user.name());
                jdbc.sql("UPDATE app_user SET preferences = :preferences::jsonb WHERE user_id = :userId")
                        .param("preferences", JSON.writeValueAsString(preferences))
                        .param("userId", user.userId())
                        .update();
                return kept;
            });
        });
    }

    /** A name cannot be taken away: it is found missing like one that was never given. */
    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
