package org.claimtrail.command.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.RoleAuthority;

/** The authority profiles of a tenant: proposals, and the versions that hold, held or are to hold. */
record AuthorityBookState(Map<AuthorityProfileId, Entry> entries) {

    static final AuthorityBookState BEGINNING = new AuthorityBookState(Map.of());

    /** One of them. */
    sealed interface Entry {}

    /** It waits to be published. */
    record Draft(String title, List<RoleAuthority> roles, List<String> authors) implements Entry {}

    /** It holds from then on, until another one does. */
    record Published(int version, Instant effectiveFrom, List<RoleAuthority> roles) implements Entry {}

    /** It was given up; its number is not used again. */
    record Withdrawn(int version) implements Entry {}

    AuthorityBookState {
        entries = Map.copyOf(entries);
    }

    static AuthorityBookState evolve(AuthorityBookState state, AuthorityEvent event, String actor) {
        return switch (event) {
            case ProfileAdopted e -> state.with(e, new Published(e.version(), Instant.EPOCH, e.roles()));
            case ProfileDrafted e -> state.with(e, new Draft(e.title(), e.roles(), List.of(actor)));
            case ProfileRevised e -> state.with(e, new Draft(e.title(), e.roles(), state.authorsWith(e, actor)));
            case ProfilePublished e -> state.with(e, new Published(e.version(), e.effectiveFrom(), e.roles()));
            case ProfileWithdrawn e -> state.with(e, new Withdrawn(state.versionOf(e)));
        };
    }

    /** The version in force at a moment; empty as long as the tenant keeps no profiles of its own. */
    Optional<Published> inForce(Instant at) {
        return published()
                .filter(version -> !version.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(Published::effectiveFrom));
    }

    Stream<Published> published() {
        return entries.values().stream()
                .flatMap(entry -> entry instanceof Published published ? Stream.of(published) : Stream.empty());
    }

    /** The number that the next version gets. */
    int nextVersion() {
        return entries.values().stream()
                        .mapToInt(AuthorityBookState::version)
                        .max()
                        .orElse(0)
                + 1;
    }

    AuthorityBookState without(AuthorityProfileId id) {
        var fewer = new HashMap<>(entries);
        fewer.remove(id);
        return new AuthorityBookState(fewer);
    }

    private AuthorityBookState with(AuthorityEvent event, Entry entry) {
        var more = new HashMap<>(entries);
        more.put(event.profileId(), entry);
        return new AuthorityBookState(more);
    }

    private List<String> authorsWith(AuthorityEvent event, String actor) {
        var authors = new ArrayList<String>();
        if (entries.get(event.profileId()) instanceof Draft draft) {
            authors.addAll(draft.authors());
        }
        if (!authors.contains(actor)) {
            authors.add(actor);
        }
        return List.copyOf(authors);
    }

    private int versionOf(AuthorityEvent event) {
        var entry = entries.get(event.profileId());
        return entry == null ? 0 : version(entry);
    }

    private static int version(Entry entry) {
        return switch (entry) {
            case Draft draft -> 0;
            case Published published -> published.version();
            case Withdrawn withdrawn -> withdrawn.version();
        };
    }
}
