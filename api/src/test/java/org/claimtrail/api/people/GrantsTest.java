package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.web.ApiProblem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody raises himself, or anybody else, above himself. */
@ClaimtrailTest
class GrantsTest {

    private final Grants grants;
    private final RoleBook roles;

    GrantsTest(@Autowired Grants grants, @Autowired RoleBook roles) {
        this.grants = grants;
        this.roles = roles;
    }

    @Test
    void whoever_may_only_write_users_makes_no_adjusters() {
        var clerk = caller("users:read", "users:write", "profile:read", "profile:write");
        assertThatThrownBy(() -> grants.requireMayGive(clerk, List.of("adjuster")))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("claims:reserve");
    }

    @Test
    void whoever_may_all_that_a_role_permits_gives_it() {
        var permissions = new TreeSet<>(Set.of("users:write"));
        permissions.addAll(roles.permissions("demo", List.of("customer")));
        var clerk = caller(permissions.toArray(String[]::new));
        assertThatCode(() -> grants.requireMayGive(clerk, List.of("customer"))).doesNotThrowAnyException();
    }

    private static Caller caller(String... permissions) {
        return new Caller(
                "demo", "clerk", "Clerk", List.of("clerk"), Set.of(permissions), UUID.randomUUID(), UUID.randomUUID());
    }
}
