package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    private static final AuthorityProfile WITH_COMMITTEE = PaymentTypesTest.with(new RoleAuthority(
            "jury",
            List.of(AmountLimit.unlimited(LimitType.RESERVE), AmountLimit.unlimited(LimitType.CUMULATIVE_PAYMENT)),
            Denial.DECIDE,
            null,
            0,
            2));

    @Test
    void a_committee_decides_by_two_votes_of_two_people_who_had_no_part_in_it() {
        var vote = new PaymentVoteRecorded(CLAIM, FIRST, "juma", 1, 2, basis("jury", null));
        waiting().when(new ApprovePayment(CLAIM, FIRST), "juma", "jury").expectEvents(vote);
        waiting()
                .and(vote)
                .when(new ApprovePayment(CLAIM, FIRST), "juma", "jury")
                .expectException(refused(ClaimRefusal.ALREADY_VOTED));
        waiting()
                .and(vote)
                .when(new ApprovePayment(CLAIM, FIRST), "amina", "jury")
                .expectException(refused(ClaimRefusal.FOUR_EYES));
        waiting()
                .and(vote)
                .when(new ApprovePayment(CLAIM, FIRST), "njeri", "jury")
                .expectEvents(
                        new PaymentVoteRecorded(CLAIM, FIRST, "njeri", 2, 2, basis("jury", null)),
                        new PaymentApproved(
                                CLAIM,
                                FIRST,
                                "CLM-2026-000001",
                                WORKSHOP,
                                kes(300_000),
                                kes(300_000),
                                "amina",
                                "njeri",
                                basis("jury", null),
                                kes(300_000),
                                1,
                                List.of("amina", "juma", "njeri")));
    }

    @Test
    void a_committee_votes_for_reserves_in_the_same_way() {
        var vote = new ReserveVoteRecorded(CLAIM, REPAIR, kes(9_000_000), "juma", 1, 2, basis("jury", null));
        var set = new ReserveSet(CLAIM, REPAIR, kes(9_000_000), "Total loss", basis("jury", null));
        reserveAsked().when(new ApproveReserve(CLAIM, REPAIR), "juma", "jury").expectEvents(vote);
        reserveAsked()
                .and(vote)
                .when(new ApproveReserve(CLAIM, REPAIR), "juma", "jury")
                .expectException(refused(ClaimRefusal.ALREADY_VOTED));
        reserveAsked()
                .and(vote)
                .when(new ApproveReserve(CLAIM, REPAIR), "njeri", "jury")
                .expectEvents(
                        new ReserveVoteRecorded(CLAIM, REPAIR, kes(9_000_000), "njeri", 2, 2, basis("jury", null)),
                        set);
    }

    private static ClaimScenario waiting() {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 300_000).deciding(WITH_COMMITTEE);
    }

    private static ClaimScenario reserveAsked() {
        return reserved(400_000)
                .and(new ReserveApprovalRequested(
                        CLAIM, REPAIR, kes(9_000_000), "Total loss", "amina", basis("adjuster", kes(500_000))))
                .deciding(WITH_COMMITTEE);
    }
}
