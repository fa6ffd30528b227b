package org.claimtrail.query.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.claimtrail.query.authority.profiles.AuthorityProfileDetail;
import org.claimtrail.query.authority.profiles.AuthorityProfilePage;
import org.claimtrail.query.authority.profiles.AuthorityProfileSummary;
import org.claimtrail.query.authority.profiles.FindAuthorityInForce;
import org.claimtrail.query.authority.profiles.ListAuthorityProfiles;
import org.claimtrail.query.authority.profiles.ProfileStatus;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorityProfilesTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();

    @BeforeAll
    static void a_tenant_has_profiles() {
        new Story("authorized").authorized();
        QUERY_SIDE.caughtUp();
    }

    @Test
    void each_version_holds_until_the_next_comes_into_force_in_whichever_order_they_were_published() {
        assertThat(inForce("2026-01-01T00:00:00Z")).isEqualTo(1);
        assertThat(inForce("2026-06-29T23:59:59Z")).isEqualTo(1);
        assertThat(inForce("2026-06-30T00:00:00Z")).isEqualTo(3);
        assertThat(inForce("2026-07-01T00:00:00Z")).isEqualTo(2);
        assertThat(QUERY_SIDE.find(
                        new FindAuthorityInForce("nobody", Instant.parse("2026-07-01T00:00:00Z")),
                        AuthorityProfileDetail.class))
                .isEmpty();
    }

    @Test
    void who_wrote_a_profile_is_named_once() {
        var july = profile("Limits from July on");

        assertThat(july.authors()).isEqualTo("Grace Wambui, Brian Mwangi");
        assertThat(july.publishedBy()).isEqualTo("Faith Njeri");
        assertThat(july.effectiveUntil()).isNull();
        assertThat(profile("Limits until July").effectiveUntil()).isEqualTo(july.effectiveFrom());
        assertThat(profile("standard").effectiveFrom()).isNull();
    }

    @Test
    void what_was_given_up_says_why_and_by_whom() {
        var given = profile("Too generous");

        assertThat(given.status()).isEqualTo(ProfileStatus.WITHDRAWN);
        assertThat(given.withdrawnBy()).isEqualTo("Brian Mwangi");
        assertThat(given.explanation()).isEqualTo("The board has refused it");
        assertThat(given.profileVersion()).isNull();
    }

    private static AuthorityProfileSummary profile(String title) {
        var page = QUERY_SIDE.ask(
                new ListAuthorityProfiles("authorized", ListAuthorityProfiles.Filter.none(), title, Paging.first()),
                AuthorityProfilePage.class);
        assertThat(page.items()).hasSize(1);
        return page.items().getFirst();
    }

    private static @Nullable Integer inForce(String at) {
        return QUERY_SIDE
                .find(new FindAuthorityInForce("authorized", Instant.parse(at)), AuthorityProfileDetail.class)
                .orElseThrow()
                .profileVersion();
    }
}
