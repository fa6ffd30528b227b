package org.claimtrail.command.authority;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.RoleAuthority;
import org.jspecify.annotations.Nullable;

/** What can be asked of a tenant's authority profiles. */
public sealed interface AuthorityCommand {

    @TargetAggregateIdentifier
    AuthorityBookId bookId();

    AuthorityProfileId profileId();

    /** Proposes who should decide alone up to how much. */
    record DraftProfile(AuthorityBookId bookId, AuthorityProfileId profileId, String title, List<RoleAuthority> roles)
            implements AuthorityCommand {
        public DraftProfile {
            roles = List.copyOf(roles);
        }
    }

    /** Changes a proposal. */
    record ReviseProfile(AuthorityBookId bookId, AuthorityProfileId profileId, String title, List<RoleAuthority> roles)
            implements AuthorityCommand {
        public ReviseProfile {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Has a proposal come into force.
     *
     * @param effectiveFrom from when on; as soon as possible when it is absent
     */
    record PublishProfile(
            AuthorityBookId bookId,
            AuthorityProfileId profileId,
            @Nullable Instant effectiveFrom) implements AuthorityCommand {}

    /** Gives a proposal up, or a version that is not in force yet. */
    record WithdrawProfile(AuthorityBookId bookId, AuthorityProfileId profileId, String explanation)
            implements AuthorityCommand {}
}
