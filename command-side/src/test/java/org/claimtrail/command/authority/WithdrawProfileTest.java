package org.claimtrail.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.authority.AuthorityScenario.*;

import java.time.Instant;
import java.util.List;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.junit.jupiter.api.Test;

class WithdrawProfileTest {

    private static final ProfileWithdrawn WITHDRAWN = new ProfileWithdrawn(BOOK, FIRST, "Postponed");

    @Test
    void a_draft_is_withdrawn_and_then_it_is_over() {
        drafted(FIRST, 2_000).when(withdraw(FIRST), "amina", "manager").expectEvents(WITHDRAWN);
        drafted(FIRST, 2_000)
                .and(WITHDRAWN, "amina")
                .when(withdraw(FIRST), "amina", "manager")
                .expectException(refused(AuthorityRefusal.PROFILE_NOT_DRAFT));
        drafted(FIRST, 2_000)
                .and(WITHDRAWN, "amina")
                .when(new PublishProfile(BOOK, FIRST, JULY), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_NOT_DRAFT));
    }

    @Test
    void a_version_is_withdrawn_as_long_as_no_machine_goes_by_it() {
        published(2_000, NOW.plus(LEAD))
                .when(withdraw(FIRST), "amina", "manager")
                .expectEvents(WITHDRAWN);
        published(2_000, NOW.plus(LEAD).minusMillis(1))
                .when(withdraw(FIRST), "amina", "manager")
                .expectException(refused(AuthorityRefusal.PROFILE_IN_FORCE));
        published(2_000)
                .when(withdraw(ADOPTED), "amina", "manager")
                .expectException(refused(AuthorityRefusal.PROFILE_IN_FORCE));
    }

    @Test
    void nobody_withdraws_what_would_curb_his_own_role() {
        published(900)
                .when(withdraw(FIRST), "amina", "manager")
                .expectException(refused(AuthorityRefusal.OWN_AUTHORITY_RAISED));
        published(900).when(withdraw(FIRST), "odhiambo", "tenant-admin").expectEvents(WITHDRAWN);
    }

    @Test
    void the_number_of_a_withdrawn_version_is_not_given_again() {
        published(2_000)
                .and(WITHDRAWN, "amina")
                .and(new ProfileDrafted(BOOK, SECOND, "Limits", List.of(manager(800))), "amina")
                .when(new PublishProfile(BOOK, SECOND, JULY), "odhiambo", "tenant-admin")
                .expectEvents(new ProfilePublished(BOOK, SECOND, 9, List.of("amina"), JULY, List.of(manager(800))));
    }

    @Test
    void what_is_not_there_is_not_withdrawn() {
        drafted(FIRST, 2_000)
                .when(withdraw(SECOND), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_UNKNOWN));
    }

    @Test
    void the_version_in_force_is_the_last_that_has_come_into_force() {
        var book = AuthorityBookState.BEGINNING;
        assertThat(book.inForce(NOW)).isEmpty();
        book = AuthorityBookState.evolve(
                book, new ProfileAdopted(BOOK, ADOPTED, 7, "standard", List.of(manager(1))), "amina");
        book = AuthorityBookState.evolve(
                book, new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), JULY, List.of()), "odhiambo");

        assertThat(book.inForce(Instant.EPOCH).orElseThrow().version()).isEqualTo(7);
        assertThat(book.inForce(JULY.minusNanos(1)).orElseThrow().version()).isEqualTo(7);
        assertThat(book.inForce(JULY).orElseThrow().version()).isEqualTo(8);
        assertThat(AuthorityBookState.evolve(book, WITHDRAWN, "amina")
                        .inForce(JULY)
                        .orElseThrow()
                        .version())
                .isEqualTo(7);
    }
}
