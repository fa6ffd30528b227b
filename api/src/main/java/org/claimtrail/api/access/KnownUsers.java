package org.claimtrail.api.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows whom things can be given to: nothing is given to a name that nobody has yet, or whoever takes that name later would
 * have it.
 */
@Component
public class KnownUsers {

    private final JdbcClient jdbc;

    KnownUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people are called who have these names; nobody else is in it. */
    public Map<String, String> displayNames(Collection<String> users) {
        var names = new HashMap<String, String>();
        jdbc.sql("SELECT name, display_name FROM app_user WHERE tenant = :tenant AND name = ANY (:names)")
                .param("tenant", Caller.current().tenant())
                .param("names", users.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("name"), row.getString("display_name"));
                });
        return names;
    }

    /**
     * The name, if one of the caller's tenant has it.
     *
     * @param field the field that names him, for the answer
     * @throws ApiProblem with {@link ApiError#USER_UNKNOWN}
     */
    public String require(String user, String field) {
        var isThere = jdbc.sql("SELECT EXISTS (SELECT FROM app_user WHERE tenant = :tenant AND name = :name)")
                .param("tenant", Caller.current().tenant())
                .param("name", user)
                .query(Boolean.class)
                .single();
        if (!isThere) {
            throw ApiProblem.field(field, ApiError.USER_UNKNOWN, "There is no user " + user + ".");
        }
        return user;
    }
}
