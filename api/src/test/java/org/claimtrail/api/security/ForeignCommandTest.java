package org.claimtrail.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.TestCommands;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.events.claims.ClaimId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The first of three walls: nobody sends a command in another tenant's name, even through code of ours that would let him. */
@ClaimtrailTest
class ForeignCommandTest {

    private final CommandGateway commands;
    private final JdbcClient jdbc;

    ForeignCommandTest(@Autowired CommandGateway commands, @Autowired JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_callers_command_that_names_another_tenant_goes_nowhere() {
        var claim = ClaimId.of(UUID.randomUUID());
        enter(caller("other", "other-adjuster", "Other Adjuster"));

        assertThatThrownBy(() -> commands.sendAndWait(ofDemo(claim))).isInstanceOf(ApiProblem.class);

        assertThat(events(claim)).isZero();
    }

    @Test
    void a_callers_command_that_names_his_own_tenant_is_carried_out() {
        var claim = ClaimId.of(UUID.randomUUID());
        enter(caller("demo", "demo-adjuster", "Achieng Adjuster"));

        commands.sendAndWait(ofDemo(claim));

        assertThat(events(claim)).isEqualTo(1);
    }

    private static CommandMessage<?> ofDemo(ClaimId claim) {
        return TestCommands.keyed(
                TestCommands.notifyLoss(claim), UUID.randomUUID().toString(), "print");
    }

    private static Caller caller(String tenant, String user, String displayName) {
        return new Caller(tenant, user, displayName, List.of("adjuster"), Set.of("claims:notify"), null, null);
    }

    private static void enter(Caller caller) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
    }

    private long events(ClaimId claim) {
        return jdbc.sql("SELECT count(*) FROM domain_event WHERE aggregate_identifier = ?")
                .param(claim.toString())
                .query(Long.class)
                .single();
    }
}
