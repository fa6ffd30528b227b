package org.claimtrail.command.staff;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.staff.StaffCommand.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.WorkingHours;

/** Decides on who works for a tenant and on what is his work. */
final class StaffDecisions {

    private static final String SYSTEM = "system";

    private StaffDecisions() {}

    static List<StaffEvent> enrol(StaffFacts state, EnrolStaffMember c) {
        require(state.profile() == null, StaffRefusal.STAFF_ENROLLED);
        refuse(c.profile());
        return List.of(new StaffMemberEnrolled(c.staffId(), c.handle(), c.profile()));
    }

    static List<StaffEvent> change(StaffFacts state, ChangeStaffMember c) {
        enrolled(state);
        refuse(c.profile());
        return c.profile().equals(state.profile())
                ? List.of()
                : List.of(new StaffMemberChanged(c.staffId(), c.profile()));
    }

    static List<StaffEvent> deactivate(StaffFacts state, DeactivateStaffMember c) {
        enrolled(state);
        require(state.active(), StaffRefusal.STAFF_INACTIVE);
        return List.of(new StaffMemberDeactivated(c.staffId(), c.explanation()));
    }

    static List<StaffEvent> reactivate(StaffFacts state, ReactivateStaffMember c) {
        enrolled(state);
        require(!state.active(), StaffRefusal.STAFF_ACTIVE);
        return List.of(new StaffMemberReactivated(c.staffId()));
    }

    static List<StaffEvent> block(StaffFacts state, BlockTime c) {
        enrolled(state);
        require(c.until().isAfter(c.from()), StaffRefusal.BLOCK_INVALID);
        return state.blocks().stream().anyMatch(block -> block.id().equals(c.blockId()))
                ? List.of()
                : List.of(new TimeBlocked(c.staffId(), c.blockId(), c.from(), c.until(), c.title()));
    }

    static List<StaffEvent> unblock(StaffFacts state, UnblockTime c) {
        require(state.blocks().stream().anyMatch(block -> block.id().equals(c.blockId())), StaffRefusal.BLOCK_UNKNOWN);
        return List.of(new TimeUnblocked(c.staffId(), c.blockId()));
    }

    /** Who is chosen must be there and have room; whom a person has named has the claim whatever he has to do. */
    static List<StaffEvent> take(StaffFacts state, TakeClaim c, Envelope by) {
        require(by.hasRole(SYSTEM), StaffRefusal.SYSTEM_ONLY);
        if (state.claims().contains(c.claimId())) {
            return List.of();
        }
        if (c.chosen()) {
            require(state.isCalledUpon(), StaffRefusal.STAFF_INACTIVE);
            require(!state.isAbsent(c.day()), StaffRefusal.STAFF_ABSENT);
            require(!state.isFull(), StaffRefusal.AT_CAPACITY);
        }
        return List.of(new ClaimTaken(c.staffId(), c.handle(), c.claimId(), c.chosen()));
    }

    static List<StaffEvent> giveBack(StaffFacts state, ReturnClaim c, Envelope by) {
        require(by.hasRole(SYSTEM), StaffRefusal.SYSTEM_ONLY);
        return state.claims().contains(c.claimId()) ? List.of(new ClaimReturned(c.staffId(), c.claimId())) : List.of();
    }

    /**
     * Gives claims to another, who must be there; that he has room is for who gives them to see.
     *
     * @param other him to whom they go, if he is among the staff
     */
    static List<StaffEvent> handOver(StaffFacts state, HandOverClaims c, Optional<StaffFacts> other) {
        require(state.claims().containsAll(c.claims()), StaffRefusal.CLAIM_NOT_HELD);
        require(
                !c.to().equals(state.handle())
                        && other.filter(StaffFacts::isCalledUpon).isPresent(),
                StaffRefusal.DEPUTY_INVALID);
        require(other.filter(facts -> facts.isAbsent(c.day())).isEmpty(), StaffRefusal.DEPUTY_ABSENT);
        return List.of(new ClaimsHandedOver(
                c.staffId(),
                state.handle(),
                c.to(),
                c.claims().stream().distinct().toList()));
    }

    static StaffProfile enrolled(StaffFacts state) {
        require(state.profile() != null, StaffRefusal.STAFF_NOT_FOUND);
        return Objects.requireNonNull(state.profile());
    }

    private static void refuse(StaffProfile profile) {
        require(
                profile.skills().stream().map(StaffDecisions::key).distinct().count()
                        == profile.skills().size(),
                StaffRefusal.SKILL_REPEATED);
        require(profile.hours().stream().allMatch(each -> each.to().isAfter(each.from())), StaffRefusal.HOURS_INVALID);
        for (var one : profile.hours()) {
            require(
                    profile.hours().stream().noneMatch(other -> other != one && overlap(one, other)),
                    StaffRefusal.HOURS_INVALID);
        }
    }

    private static String key(Skill skill) {
        return skill.kind() + " " + skill.name();
    }

    private static boolean overlap(WorkingHours one, WorkingHours other) {
        return one.day() == other.day()
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }

    static void require(boolean condition, StaffRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    static Refused refused(StaffRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
