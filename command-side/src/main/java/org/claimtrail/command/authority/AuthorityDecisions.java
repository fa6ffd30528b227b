package org.claimtrail.command.authority;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.authority.AuthorityBookState.Draft;
import org.claimtrail.command.authority.AuthorityBookState.Published;
import org.claimtrail.command.authority.AuthorityBookState.Withdrawn;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.command.authority.ConfiguredProfiles.Configured;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Envelope;

/** Decides who lays down how much whom may decide alone. */
final class AuthorityDecisions {

    private AuthorityDecisions() {}

    /**
     * Proposes a profile. With the first one the tenant begins to keep its own, and what it went by comes into its book.
     *
     * @param configured what it goes by as long as it keeps none
     */
    static List<AuthorityEvent> draft(AuthorityBookState state, DraftProfile c, Envelope by, Configured configured) {
        unless(
                !state.entries().containsKey(c.profileId()),
                AuthorityRefusal.PROFILE_ALREADY_DRAFTED,
                AuthorityRefusal.PROFILE_ALREADY_DRAFTED.meaning());
        ProfileCheck.check(c.roles());
        var events = new ArrayList<AuthorityEvent>();
        if (state.entries().isEmpty()) {
            events.add(new ProfileAdopted(
                    c.bookId(),
                    AuthorityProfileId.adopted(by.tenant()),
                    configured.profile().version(),
                    configured.name(),
                    configured.profile().inOrder()));
        }
        events.add(new ProfileDrafted(c.bookId(), c.profileId(), c.title(), c.roles()));
        return events;
    }

    static List<AuthorityEvent> revise(AuthorityBookState state, ReviseProfile c) {
        var draft = draft(state, c);
        ProfileCheck.check(c.roles());
        unless(
                !draft.title().equals(c.title()) || !draft.roles().equals(c.roles()),
                AuthorityRefusal.PROFILE_UNCHANGED,
                AuthorityRefusal.PROFILE_UNCHANGED.meaning());
        return List.of(new ProfileRevised(c.bookId(), c.profileId(), c.title(), c.roles()));
    }

    /**
     * Publishes a proposal: not by one of its authors, and not by somebody who may do more under it than he could without.
     *
     * @param lead how long before it comes into force a version must be known
     */
    static List<AuthorityEvent> publish(AuthorityBookState state, PublishProfile c, Envelope by, Duration lead) {
        var draft = draft(state, c);
        unless(
                !draft.authors().contains(by.actor()),
                AuthorityRefusal.PUBLISHER_IS_AUTHOR,
                AuthorityRefusal.PUBLISHER_IS_AUTHOR.meaning());
        var earliest = by.recordedAt().plus(lead);
        var from = c.effectiveFrom() == null ? earliest : c.effectiveFrom();
        unless(
                !from.isBefore(earliest),
                AuthorityRefusal.EFFECTIVE_TOO_SOON,
                "The earliest moment at which a version can come into force is " + earliest + ".");
        unless(
                state.published().noneMatch(other -> other.effectiveFrom().equals(from)),
                AuthorityRefusal.EFFECTIVE_TAKEN,
                AuthorityRefusal.EFFECTIVE_TAKEN.meaning());
        refuseOwnRaise(rolesAt(state, from), draft.roles(), by);
        return List.of(new ProfilePublished(
                c.bookId(), c.profileId(), state.nextVersion(), draft.authors(), from, draft.roles()));
    }

    /**
     * Withdraws a proposal, or a version that is not in force yet; not by somebody whom that version would have curbed.
     *
     * @param lead how long before it comes into force a version is known to be in force
     */
    static List<AuthorityEvent> withdraw(AuthorityBookState state, WithdrawProfile c, Envelope by, Duration lead) {
        switch (entry(state, c)) {
            case Draft draft -> {}
            case Published published -> {
                unless(
                        !published.effectiveFrom().isBefore(by.recordedAt().plus(lead)),
                        AuthorityRefusal.PROFILE_IN_FORCE,
                        AuthorityRefusal.PROFILE_IN_FORCE.meaning());
                refuseOwnRaise(published.roles(), rolesAt(state.without(c.profileId()), published.effectiveFrom()), by);
            }
            case Withdrawn withdrawn -> throw notDraft();
        }
        return List.of(new ProfileWithdrawn(c.bookId(), c.profileId(), c.explanation()));
    }

    private static AuthorityBookState.Entry entry(AuthorityBookState state, AuthorityCommand c) {
        var entry = state.entries().get(c.profileId());
        if (entry == null) {
            throw new Refused(AuthorityRefusal.PROFILE_UNKNOWN, AuthorityRefusal.PROFILE_UNKNOWN.meaning());
        }
        return entry;
    }

    private static Draft draft(AuthorityBookState state, AuthorityCommand c) {
        if (entry(state, c) instanceof Draft draft) {
            return draft;
        }
        throw notDraft();
    }

    private static Refused notDraft() {
        return new Refused(AuthorityRefusal.PROFILE_NOT_DRAFT, AuthorityRefusal.PROFILE_NOT_DRAFT.meaning());
    }

    private static List<RoleAuthority> rolesAt(AuthorityBookState state, Instant at) {
        return state.inForce(at).map(Published::roles).orElse(List.of());
    }

    private static void refuseOwnRaise(List<RoleAuthority> before, List<RoleAuthority> after, Envelope by) {
        for (var role : by.roles()) {
            unless(
                    !Widening.of(role, before, after),
                    AuthorityRefusal.OWN_AUTHORITY_RAISED,
                    "The role " + role + ", which you have, could do more than without your decision.");
        }
    }
}
