package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;

/** One of each policy event, every field set. */
final class PolicySamples {

    static final PolicyId POLICY = PolicyId.of("9c1e4b7a-3d2f-8c5b-a6e9-0f1d2c3b4a59");
    static final List<Cover> COVERS = List.of(
            new Cover(
                    "own-damage",
                    kes(180_000_000),
                    kes(2_500_000),
                    List.of("collision", "theft"),
                    terms(kes(180_000_000), kes(250_000_000), "windscreen")),
            new Cover(
                    "third-party",
                    kes(300_000_000),
                    kes(0),
                    List.of("collision"),
                    terms(kes(300_000_000), kes(900_000_000), "medical")));

    private PolicySamples() {}

    static Stream<PolicyEvent> all() {
        return Stream.of(
                new PolicyIssued(
                        POLICY,
                        "POL-2026-000045",
                        "motor-comprehensive",
                        "Wanjikũ Mwangi",
                        Term.ofYear(2026),
                        COVERS,
                        kes(4_850_000)),
                new PolicyRenewed(POLICY, Term.ofYear(2027), COVERS, kes(5_092_500)),
                new PolicyEndorsed(POLICY, LocalDate.of(2026, 7, 1), COVERS, kes(-120_000)),
                new PolicyTermTakenOn(
                        POLICY,
                        "120002",
                        "local-government-property",
                        "Town of Ashford",
                        Term.ofYear(2008),
                        List.of(new Cover(
                                "BC",
                                Money.of(2_275_000_000L, "USD"),
                                Money.of(100_000, "USD"),
                                List.of("fire", "lightning"),
                                terms(Money.of(2_275_000_000L, "USD"), Money.of(4_550_000_000L, "USD"), "contents"))),
                        Money.of(1_345_000, "USD"),
                        "5e2f6b1c-9d38-4a06-8c7b-1a2b3c4d5e6f"),
                new PremiumReceived(
                        POLICY,
                        "POL-2026-000045",
                        LocalDate.of(2026, 1, 1),
                        kes(4_850_000),
                        LocalDate.of(2026, 1, 3),
                        "SCK4XK91PQ"),
                new PolicyholderLinked(POLICY, "POL-2026-000045", "wanjiku-mwangi"),
                new PolicyholderUnlinked(POLICY, "POL-2026-000045", "wanjiku-mwangi", "Another person of that name."));
    }

    private static CoverTerms terms(Money sumInsured, Money aggregate, String category) {
        return new CoverTerms(
                CoverTerms.DeductibleBasis.ANNUAL_AGGREGATE,
                1_000,
                sumInsured,
                List.of(new CoverTerms.SubLimit(
                        CoverTerms.Bounds.CATEGORY, category, Money.of(7_500_000, sumInsured.currency()))),
                aggregate,
                30,
                CoverTerms.PremiumCondition.ON_PREMIUM,
                CoverTerms.DEFAULT_ORDER);
    }
}
