package org.claimtrail.command.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.staff.AssignmentCommand.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.AssignmentEvent.*;
import org.claimtrail.events.staff.AssignmentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a claim gets its handler: a process proposes or chooses, a person takes a proposal. */
class TakeProposalTest {

    private static final AssignmentId ID = AssignmentId.of(new UUID(0, 1));
    private static final ClaimId CLAIM = ClaimId.of(new UUID(0, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Considered FULL = considered("amina", false);
    private static final Considered FIRST = considered("brian", true);
    private static final Considered SECOND = considered("carol", true);
    private static final Ranking RANKING = new Ranking(DAY, null, null, List.of(FULL, FIRST, SECOND));
    private static final Envelope SYSTEM = by("acme", "system:test", "system");
    private static final Envelope BOSS = by("acme", "boss", "supervisor");

    @Test
    void only_a_process_proposes_and_chooses() {
        var propose = new ProposeHandler(ID, CLAIM, "CLM-1", "brian", RANKING);
        var choose = new ChooseHandler(ID, CLAIM, "CLM-1", "brian", RANKING);
        assertThat(AssignmentDecisions.propose(propose, SYSTEM))
                .containsExactly(new AssignmentProposed(ID, CLAIM, "CLM-1", "brian", RANKING));
        assertThat(AssignmentDecisions.choose(choose, SYSTEM))
                .containsExactly(new AssignmentChosen(ID, CLAIM, "CLM-1", "brian", RANKING));
        refused(StaffRefusal.SYSTEM_ONLY, () -> AssignmentDecisions.propose(propose, BOSS));
        refused(StaffRefusal.SYSTEM_ONLY, () -> AssignmentDecisions.choose(choose, BOSS));
    }

    @Test
    void a_person_takes_the_first_who_comes_into_question_or_names_another_who_does() {
        assertThat(take(null, ClaimFacts.Phase.NOTIFIED, RANKING))
                .containsExactly(new AssignmentChosen(ID, CLAIM, "CLM-1", "brian", RANKING));
        assertThat(take("carol", ClaimFacts.Phase.OPEN, RANKING))
                .containsExactly(new AssignmentChosen(ID, CLAIM, "CLM-1", "carol", RANKING));
    }

    @Test
    void nobody_is_named_who_does_not_come_into_question() {
        refused(StaffRefusal.HANDLER_NOT_ELIGIBLE, () -> take("amina", ClaimFacts.Phase.OPEN, RANKING));
        refused(StaffRefusal.HANDLER_NOT_ELIGIBLE, () -> take("nobody", ClaimFacts.Phase.OPEN, RANKING));
        var nobody = new Ranking(DAY, null, null, List.of(FULL));
        refused(StaffRefusal.NOBODY_ELIGIBLE, () -> take(null, ClaimFacts.Phase.OPEN, nobody));
    }

    @Test
    void a_claim_that_is_over_needs_nobody() {
        refused(StaffRefusal.CLAIM_NOT_WORKED, () -> take(null, ClaimFacts.Phase.CLOSED, RANKING));
        refused(StaffRefusal.CLAIM_NOT_WORKED, () -> take(null, ClaimFacts.Phase.VOIDED, RANKING));
    }

    private static List<AssignmentEvent> take(@Nullable String handler, ClaimFacts.Phase phase, Ranking ranking) {
        return AssignmentDecisions.take(new TakeProposal(ID, CLAIM, handler), claim(phase), ranking);
    }

    private static ClaimFacts claim(ClaimFacts.Phase phase) {
        return new ClaimFacts(
                CLAIM,
                "CLM-1",
                "KES",
                "POL-1",
                LossDate.onDay(DAY),
                null,
                null,
                phase,
                null,
                null,
                Set.of(),
                Set.of(),
                0);
    }

    private static Considered considered(String handle, boolean eligible) {
        return new Considered(
                handle, eligible, 0, 10, 0, null, List.of(eligible ? Reason.GENERALIST : Reason.AT_CAPACITY));
    }

    private static void refused(StaffRefusal refusal, Supplier<?> decision) {
        assertThatThrownBy(decision::get)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
