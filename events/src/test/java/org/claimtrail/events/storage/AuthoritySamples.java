package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.authority.AuthorityEvent.*;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;

/** One of each authority event, every field set. */
final class AuthoritySamples {

    private static final AuthorityBookId BOOK = AuthorityBookId.of("8c7b6a59-4f3e-8d2c-9b1a-0f9e8d7c6b5a");
    private static final AuthorityProfileId PROFILE = AuthorityProfileId.of("1d2c3b4a-5f6e-8a7b-9c8d-0e1f2a3b4c5d");
    private static final List<RoleAuthority> ROLES = List.of(
            new RoleAuthority(
                    "adjuster",
                    List.of(
                            AmountLimit.upTo(LimitType.RESERVE, kes(50_000_000)),
                            AmountLimit.upTo(LimitType.RESERVE_LINE, kes(30_000_000)),
                            AmountLimit.upTo(LimitType.CLAIM_INCURRED, kes(50_000_000)),
                            AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(25_000_000)),
                            AmountLimit.upTo(LimitType.SINGLE_PAYMENT, kes(10_000_000)),
                            AmountLimit.upTo(LimitType.EX_GRATIA, kes(0)),
                            AmountLimit.upTo(LimitType.RECOVERY_WAIVER, kes(1_000_000))),
                    Denial.PROPOSE,
                    365,
                    30,
                    1),
            new RoleAuthority(
                    "committee", List.of(AmountLimit.unlimited(LimitType.RESERVE)), Denial.DECIDE, 36_500, 0, 2));

    private AuthoritySamples() {}

    static Stream<AuthorityEvent> all() {
        return Stream.of(
                new ProfileAdopted(BOOK, PROFILE, 1, "standard", ROLES),
                new ProfileDrafted(BOOK, PROFILE, "Limits for 2027", ROLES),
                new ProfileRevised(BOOK, PROFILE, "Limits from January 2027 on", ROLES),
                new ProfilePublished(
                        BOOK,
                        PROFILE,
                        2,
                        List.of("amina.otieno", "joseph.kariuki"),
                        Instant.parse("2027-01-01T00:00:00Z"),
                        ROLES),
                new ProfileWithdrawn(BOOK, PROFILE, "The board has postponed it."));
    }
}
