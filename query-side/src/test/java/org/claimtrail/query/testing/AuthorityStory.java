package org.claimtrail.query.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;

/** How a tenant came to its authority profiles. */
final class AuthorityStory {

    private AuthorityStory() {}

    static void told(Trail trail) {
        var book = AuthorityBookId.of(UUID.randomUUID());
        var adopted = AuthorityProfileId.of(UUID.randomUUID());
        var published = AuthorityProfileId.of(UUID.randomUUID());
        var withdrawn = AuthorityProfileId.of(UUID.randomUUID());
        var earlier = AuthorityProfileId.of(UUID.randomUUID());
        var july = Instant.parse("2026-07-01T00:00:00Z");
        trail.as("Grace Wambui", "claims-manager")
                .happens(
                        new ProfileAdopted(book, adopted, 1, "standard", roles(500)),
                        new ProfileDrafted(book, published, "Limits from July on", roles(600)));
        trail.as("Brian Mwangi", "tenant-admin")
                .happens(
                        new ProfileRevised(book, published, "Limits from July on", roles(700)),
                        new ProfileRevised(book, published, "Limits from July on", roles(650)),
                        new ProfileDrafted(book, withdrawn, "Too generous", roles(9_000)),
                        new ProfileWithdrawn(book, withdrawn, "The board has refused it"));
        trail.as("Faith Njeri", "tenant-admin")
                .happens(
                        new ProfilePublished(
                                book, published, 2, List.of("Grace Wambui", "Brian Mwangi"), july, roles(650)),
                        new ProfileDrafted(book, earlier, "Limits until July", roles(400)));
        trail.as("Brian Mwangi", "tenant-admin")
                .happens(new ProfilePublished(
                        book, earlier, 3, List.of("Faith Njeri"), july.minusSeconds(86_400), roles(400)));
    }

    private static List<RoleAuthority> roles(long kes) {
        return List.of(new RoleAuthority(
                "adjuster",
                List.of(AmountLimit.upTo(LimitType.RESERVE, Story.kes(kes * 100_000))),
                Denial.PROPOSE,
                365,
                0,
                1));
    }
}
