package org.claimtrail.api.people;

import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.stereotype.Component;

/** The person who is asking. */
@Component
final class Myself {

    private final Users users;

    Myself(Users users) {
        this.users = users;
    }

    User get() {
        var caller = Caller.current();
        var userId = caller.userId();
        if (userId == null) {
            throw new ApiProblem(ApiError.NOT_FOR_MACHINES, ApiError.NOT_FOR_MACHINES.meaning());
        }
        return users.get(caller.tenant(), userId);
    }
}
