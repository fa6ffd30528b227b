package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.POLICY;
import static org.claimtrail.command.claims.ClaimScenario.kes;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.Cover;
import org.jspecify.annotations.Nullable;

/** What scenarios go by: who may decide how far, and other terms of the policy. */
final class ScenarioFacts {

    static final AuthorityProfile PROFILE = AuthorityProfile.of(
            3,
            List.of(
                    authority("intake", 0, 0, Denial.NO, null),
                    authority("adjuster", 500_000, 250_000, Denial.PROPOSE, 365),
                    authority("supervisor", 2_000_000, 1_000_000, Denial.DECIDE, 3650),
                    new RoleAuthority(
                            "committee",
                            List.of(
                                    AmountLimit.unlimited(LimitType.RESERVE),
                                    AmountLimit.unlimited(LimitType.CUMULATIVE_PAYMENT)),
                            Denial.DECIDE,
                            null,
                            0,
                            1)));

    private ScenarioFacts() {}

    /** All money has been let go, or none. */
    static Releases releases(BooleanSupplier released) {
        return new Releases() {
            @Override
            public boolean isCreated(DisbursementId id) {
                return true;
            }

            @Override
            public boolean isReleased(DisbursementId id) {
                return released.getAsBoolean();
            }
        };
    }

    static PolicySnapshot policy(Cover cover) {
        return new PolicySnapshot(
                POLICY.policyId(),
                POLICY.policyNumber(),
                POLICY.product(),
                POLICY.holder(),
                POLICY.term(),
                List.of(cover),
                POLICY.premium(),
                POLICY.asOf(),
                POLICY.policyVersion());
    }

    private static RoleAuthority authority(
            String role, long reserve, long payment, Denial denial, @Nullable Integer reopens) {
        return new RoleAuthority(
                role,
                List.of(
                        AmountLimit.upTo(LimitType.RESERVE, kes(reserve)),
                        AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(payment))),
                denial,
                reopens,
                reopens == null ? 0 : 30,
                1);
    }
}
