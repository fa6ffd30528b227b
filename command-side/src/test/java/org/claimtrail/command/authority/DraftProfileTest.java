package org.claimtrail.command.authority;

import static org.claimtrail.command.authority.AuthorityScenario.*;

import java.util.List;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftProfileTest {

    private static final RoleAuthority CONFIGURED_MANAGER = new RoleAuthority(
            "manager",
            List.of(
                    AmountLimit.upTo(LimitType.RESERVE, kes(1_000)),
                    AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(500)),
                    AmountLimit.upTo(LimitType.EX_GRATIA, kes(50))),
            Denial.PROPOSE,
            365,
            30,
            1);
    private static final RoleAuthority CONFIGURED_COMMITTEE = new RoleAuthority(
            "committee",
            List.of(
                    AmountLimit.unlimited(LimitType.RESERVE),
                    AmountLimit.unlimited(LimitType.CUMULATIVE_PAYMENT),
                    AmountLimit.unlimited(LimitType.EX_GRATIA),
                    AmountLimit.unlimited(LimitType.RECOVERY_WAIVER)),
            Denial.DECIDE,
            null,
            0,
            2);

    @Test
    void with_the_first_draft_what_was_in_force_comes_into_the_book() {
        empty().when(draft(FIRST, manager(2_000)), "amina", "manager")
                .expectEvents(
                        new ProfileAdopted(
                                BOOK, ADOPTED, 7, "standard", List.of(CONFIGURED_COMMITTEE, CONFIGURED_MANAGER)),
                        new ProfileDrafted(BOOK, FIRST, "Limits", List.of(manager(2_000))));
    }

    @Test
    void further_drafts_adopt_nothing() {
        drafted(FIRST, 2_000)
                .when(draft(SECOND, manager(3_000)), "amina", "manager")
                .expectEvents(new ProfileDrafted(BOOK, SECOND, "Limits", List.of(manager(3_000))));
    }

    @Test
    void a_draft_is_made_once() {
        drafted(FIRST, 2_000)
                .when(draft(FIRST, manager(3_000)), "amina", "manager")
                .expectException(refused(AuthorityRefusal.PROFILE_ALREADY_DRAFTED));
    }

    @Test
    void nobody_drafts_for_another_tenant() {
        var foreign = new DraftProfile(AuthorityBookId.ofTenant("other"), FIRST, "Limits", List.of(manager(1)));

        empty().when(foreign, "amina", "manager").expectException(refused(CommonRefusal.NOT_FOUND));
    }

    @Test
    void a_draft_is_revised() {
        var revised = List.of(manager(1_500));

        drafted(FIRST, 2_000)
                .when(new ReviseProfile(BOOK, FIRST, "Limits", revised), "wanjiru", "tenant-admin")
                .expectEvents(new ProfileRevised(BOOK, FIRST, "Limits", revised));
    }

    @Test
    void a_draft_gets_another_title() {
        var same = List.of(manager(2_000));

        drafted(FIRST, 2_000)
                .when(new ReviseProfile(BOOK, FIRST, "Higher limits", same), "wanjiru", "tenant-admin")
                .expectEvents(new ProfileRevised(BOOK, FIRST, "Higher limits", same));
    }

    @Test
    void a_revision_changes_something_and_does_not_contradict_itself() {
        drafted(FIRST, 2_000)
                .when(new ReviseProfile(BOOK, FIRST, "Limits", List.of(manager(2_000))), "wanjiru", "tenant-admin")
                .expectException(refused(AuthorityRefusal.PROFILE_UNCHANGED));
        drafted(FIRST, 2_000)
                .when(
                        new ReviseProfile(BOOK, FIRST, "Limits", List.of(manager(1), manager(2))),
                        "wanjiru",
                        "tenant-admin")
                .expectException(refused(AuthorityRefusal.ROLE_REPEATED));
    }

    static List<Contradiction> contradictions() {
        return List.of(
                new Contradiction(AuthorityRefusal.ROLE_REPEATED, List.of(manager(1), manager(2))),
                of(
                        AuthorityRefusal.LIMIT_REPEATED,
                        AmountLimit.upTo(LimitType.RESERVE),
                        AmountLimit.upTo(LimitType.RESERVE)),
                of(AuthorityRefusal.LIMIT_REPEATED, AmountLimit.upTo(LimitType.RESERVE, kes(5), kes(5))),
                of(AuthorityRefusal.LIMIT_NEGATIVE, AmountLimit.upTo(LimitType.EX_GRATIA, kes(-1))),
                of(AuthorityRefusal.LIMITS_CONTRADICT, AmountLimit.upTo(LimitType.RESERVE_LINE, kes(5))),
                of(AuthorityRefusal.LIMITS_CONTRADICT, AmountLimit.unlimited(LimitType.SINGLE_PAYMENT)),
                of(AuthorityRefusal.LIMITS_CONTRADICT, new AmountLimit(LimitType.RESERVE, true, List.of(kes(5)))),
                of(
                        AuthorityRefusal.LIMITS_CONTRADICT,
                        AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(5)),
                        AmountLimit.upTo(LimitType.SINGLE_PAYMENT, kes(6))));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_profile_that_contradicts_itself_is_not_even_proposed(Contradiction contradiction) {
        empty().when(new DraftProfile(BOOK, FIRST, "Limits", contradiction.roles()), "amina", "manager")
                .expectException(refused(contradiction.code()));
    }

    @Test
    void a_narrower_limit_may_be_as_wide_as_the_one_that_it_is_part_of() {
        var role = new RoleAuthority(
                "clerk",
                List.of(
                        AmountLimit.upTo(LimitType.RESERVE, kes(5)),
                        AmountLimit.upTo(LimitType.RESERVE_LINE, kes(5), Money.zero("USD")),
                        AmountLimit.unlimited(LimitType.CUMULATIVE_PAYMENT),
                        AmountLimit.unlimited(LimitType.SINGLE_PAYMENT)),
                Denial.NO,
                null,
                0,
                1);

        empty().when(draft(FIRST, role), "amina", "manager").expectSuccessfulHandlerExecution();
    }

    record Contradiction(AuthorityRefusal code, List<RoleAuthority> roles) {}

    private static Contradiction of(AuthorityRefusal code, AmountLimit... limits) {
        return new Contradiction(code, List.of(new RoleAuthority("clerk", List.of(limits), Denial.NO, null, 0, 1)));
    }
}
