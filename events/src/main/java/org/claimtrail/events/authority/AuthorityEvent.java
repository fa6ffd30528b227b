package org.claimtrail.events.authority;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.shared.DomainEvent;

/** What can happen to the authority profiles of a tenant. */
public sealed interface AuthorityEvent extends DomainEvent {

    AuthorityBookId bookId();

    AuthorityProfileId profileId();

    /**
     * The tenant began to keep its own; what it had gone by until then came into the book.
     *
     * @param version as decisions have named it
     * @param title by which name it was configured
     */
    record ProfileAdopted(
            AuthorityBookId bookId, AuthorityProfileId profileId, int version, String title, List<RoleAuthority> roles)
            implements AuthorityEvent {
        public ProfileAdopted {
            roles = List.copyOf(roles);
        }
    }

    /** Somebody proposed who should decide alone up to how much; it does not hold yet. */
    record ProfileDrafted(AuthorityBookId bookId, AuthorityProfileId profileId, String title, List<RoleAuthority> roles)
            implements AuthorityEvent {
        public ProfileDrafted {
            roles = List.copyOf(roles);
        }
    }

    /** A proposal was changed. */
    record ProfileRevised(AuthorityBookId bookId, AuthorityProfileId profileId, String title, List<RoleAuthority> roles)
            implements AuthorityEvent {
        public ProfileRevised {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A proposal was adopted by somebody who had not written it.
     *
     * @param version which decisions will name
     * @param authors who had written it
     * @param effectiveFrom from when on decisions are taken under it
     * @param roles once more, because whoever asks what holds reads only this
     */
    record ProfilePublished(
            AuthorityBookId bookId,
            AuthorityProfileId profileId,
            int version,
            List<String> authors,
            Instant effectiveFrom,
            List<RoleAuthority> roles)
            implements AuthorityEvent {
        public ProfilePublished {
            authors = List.copyOf(authors);
            roles = List.copyOf(roles);
        }
    }

    /** A proposal was given up, or a version before it came into force. */
    record ProfileWithdrawn(AuthorityBookId bookId, AuthorityProfileId profileId, String explanation)
            implements AuthorityEvent {}
}
