package org.claimtrail.command.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.Assignees.Objection;
import org.claimtrail.events.staff.AssignmentEvent.Considered;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.claimtrail.events.staff.AssignmentEvent.Reason;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.jspecify.annotations.Nullable;

/** Decides who comes into question to handle a claim, and in which order. */
final class HandlerDecisions {

    private HandlerDecisions() {}

    /** What a claim needs somebody to know. */
    record Need(@Nullable String product, @Nullable String cause) {

        boolean isMetBy(Skill skill) {
            return switch (skill.kind()) {
                case PRODUCT -> product != null && skill.name().equalsIgnoreCase(product);
                case PERIL -> cause != null && skill.name().equalsIgnoreCase(cause);
                case LABEL -> false;
            };
        }
    }

    /**
     * Considers everybody whose duty it is to handle claims: who knows the matter before who takes what comes, who is there
     * and has room before who is not; then who has least to do for what he can handle, who knows more, who has waited longest
     * for a claim, and at last by name, so that the same facts always give the same answer.
     */
    static Ranking rank(Need need, LocalDate day, List<StaffFacts> staff) {
        var considered = staff.stream()
                .filter(each -> each.profile() != null && each.profile().has(Duty.ADJUSTER))
                .map(each -> consider(need, day, each))
                .sorted(Comparator.comparing((Considered each) -> !each.eligible())
                        .thenComparing(each -> each.reasons().contains(Reason.GENERALIST))
                        .thenComparing(HandlerDecisions::load)
                        .thenComparing(each -> -each.level())
                        .thenComparing(each -> each.lastAssignedAt() == null ? Instant.MIN : each.lastAssignedAt())
                        .thenComparing(Considered::handle))
                .toList();
        return new Ranking(day, need.product(), need.cause(), considered);
    }

    /** The first who comes into question. */
    static Optional<String> best(Ranking ranking) {
        return ranking.considered().stream()
                .filter(Considered::eligible)
                .map(Considered::handle)
                .findFirst();
    }

    /** The ranking after somebody who came into question had no room after all. */
    static Ranking without(Ranking ranking, String handle, Reason reason) {
        return new Ranking(
                ranking.day(),
                ranking.product(),
                ranking.cause(),
                ranking.considered().stream()
                        .map(each -> each.handle().equals(handle) ? refused(each, reason) : each)
                        .toList());
    }

    /** What speaks against somebody whom a person has named; how much he has to do is that person's concern. */
    static List<Objection> against(Need need, LocalDate day, StaffFacts facts) {
        var profile = facts.profile();
        if (profile == null) {
            return List.of(Objection.NOT_ENROLLED);
        }
        var against = new ArrayList<Objection>();
        if (!facts.active()) {
            against.add(Objection.INACTIVE);
        }
        if (!profile.has(Duty.ADJUSTER)) {
            against.add(Objection.NO_ADJUSTER);
        }
        // As long as the product is not known, nobody can be said not to know it.
        if (need.product() != null
                && !isGeneralist(profile)
                && profile.skills().stream().noneMatch(need::isMetBy)) {
            against.add(Objection.NOT_SKILLED);
        }
        if (facts.isAbsent(day)) {
            against.add(Objection.ABSENT);
        }
        return against;
    }

    private static Considered refused(Considered each, Reason reason) {
        return new Considered(
                each.handle(),
                false,
                each.openClaims(),
                each.capacity(),
                each.level(),
                each.lastAssignedAt(),
                List.of(reason));
    }

    private static Considered consider(Need need, LocalDate day, StaffFacts facts) {
        var profile = StaffDecisions.enrolled(facts);
        var level = profile.skills().stream()
                .filter(need::isMetBy)
                .mapToInt(Skill::level)
                .max()
                .orElse(0);
        var against = against(facts, day, level > 0 || isGeneralist(profile));
        return new Considered(
                facts.handle(),
                against.isEmpty(),
                facts.claims().size(),
                profile.capacity(),
                level,
                facts.lastAssignedAt(),
                against.isEmpty() ? List.of(level > 0 ? Reason.SKILLED : Reason.GENERALIST) : against);
    }

    private static List<Reason> against(StaffFacts facts, LocalDate day, boolean skilled) {
        var against = new ArrayList<Reason>();
        if (!facts.active()) {
            against.add(Reason.INACTIVE);
        }
        if (!skilled) {
            against.add(Reason.NOT_SKILLED);
        }
        if (facts.isAbsent(day)) {
            against.add(Reason.ABSENT);
        }
        if (facts.isFull()) {
            against.add(Reason.AT_CAPACITY);
        }
        return against;
    }

    /** Labels alone say nothing about products and perils. */
    private static boolean isGeneralist(StaffProfile profile) {
        return profile.skills().stream().allMatch(skill -> skill.kind() == Skill.Kind.LABEL);
    }

    /** In millionths, so that nothing depends on how a machine rounds. */
    private static long load(Considered each) {
        return each.capacity() == 0 ? Long.MAX_VALUE : each.openClaims() * 1_000_000L / each.capacity();
    }
}
