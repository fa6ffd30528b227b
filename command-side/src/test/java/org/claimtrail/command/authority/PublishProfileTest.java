package org.claimtrail.command.authority;

import static org.claimtrail.command.authority.AuthorityScenario.*;

import java.util.List;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishProfileTest {

    private static final PublishProfile PUBLISH = new PublishProfile(BOOK, FIRST, JULY);

    @Test
    void another_publishes_the_draft_and_it_gets_the_next_number() {
        drafted(FIRST, 2_000)
                .when(PUBLISH, "odhiambo", "tenant-admin")
                .expectEvents(new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), JULY, List.of(manager(2_000))));
    }

    @Test
    void without_a_moment_it_comes_into_force_as_soon_as_every_machine_knows_it() {
        var soon = NOW.plus(LEAD);

        drafted(FIRST, 2_000)
                .when(new PublishProfile(BOOK, FIRST, null), "odhiambo", "tenant-admin")
                .expectEvents(new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), soon, List.of(manager(2_000))));
    }

    @Test
    void it_comes_into_force_no_sooner() {
        var tooSoon = NOW.plus(LEAD).minusMillis(1);

        drafted(FIRST, 2_000)
                .when(new PublishProfile(BOOK, FIRST, tooSoon), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.EFFECTIVE_TOO_SOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", "wanjiru"})
    void none_of_its_authors_publishes_it(String author) {
        revised().when(PUBLISH, author, "tenant-admin").expectException(refused(AuthorityRefusal.PUBLISHER_IS_AUTHOR));
    }

    @Test
    void all_its_authors_are_named_each_once() {
        revised()
                .and(new ProfileRevised(BOOK, FIRST, "Limits", List.of(manager(1_600))), "amina")
                .when(PUBLISH, "odhiambo", "tenant-admin")
                .expectEvents(new ProfilePublished(
                        BOOK, FIRST, 8, List.of("amina", "wanjiru"), JULY, List.of(manager(1_600))));
    }

    @Test
    void nobody_publishes_that_his_own_role_may_do_more() {
        drafted(FIRST, 1_001)
                .when(PUBLISH, "odhiambo", "manager")
                .expectException(refused(AuthorityRefusal.OWN_AUTHORITY_RAISED));
    }

    @Test
    void whoever_curbs_his_own_role_may_publish_that() {
        drafted(FIRST, 999)
                .when(PUBLISH, "odhiambo", "manager")
                .expectEvents(new ProfilePublished(BOOK, FIRST, 8, List.of("amina"), JULY, List.of(manager(999))));
    }

    @Test
    void what_a_role_may_do_is_compared_with_what_would_hold_at_that_moment() {
        curbedFromJuly()
                .when(new PublishProfile(BOOK, SECOND, JULY.plusSeconds(1)), "odhiambo", "manager")
                .expectException(refused(AuthorityRefusal.OWN_AUTHORITY_RAISED));
        curbedFromJuly()
                .when(new PublishProfile(BOOK, SECOND, JULY.minusSeconds(1)), "odhiambo", "manager")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void two_versions_do_not_come_into_force_at_once() {
        curbedFromJuly()
                .when(new PublishProfile(BOOK, SECOND, JULY), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.EFFECTIVE_TAKEN));
    }

    @Test
    void a_published_version_is_neither_revised_nor_published_again() {
        published(2_000)
                .when(PUBLISH, "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_NOT_DRAFT));
        published(2_000)
                .when(new ReviseProfile(BOOK, FIRST, "Limits", List.of(manager(1))), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_NOT_DRAFT));
    }

    @Test
    void a_draft_that_is_not_there_is_not_published() {
        drafted(FIRST, 2_000)
                .when(new PublishProfile(BOOK, SECOND, JULY), "odhiambo", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_UNKNOWN));
    }

    private static AuthorityScenario revised() {
        return drafted(FIRST, 2_000).and(new ProfileRevised(BOOK, FIRST, "Limits", List.of(manager(1_500))), "wanjiru");
    }

    /** From July on managers may do less, and somebody has drafted that they may do again what they may do now. */
    private static AuthorityScenario curbedFromJuly() {
        return published(900).and(new ProfileDrafted(BOOK, SECOND, "Limits", List.of(manager(1_000))), "amina");
    }
}
