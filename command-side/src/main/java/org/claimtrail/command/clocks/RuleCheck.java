package org.claimtrail.command.clocks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.storage.SampleClocks;
import org.jspecify.annotations.Nullable;

/**
 * Lets no rule become one by which no clock could run.
 *
 * @param fields what rules can go by, of every event that clocks can follow
 */
record RuleCheck(Map<String, Set<String>> fields) {

    private static final int MOST_DAYS = 3650;

    static RuleCheck with(KnownEvents known) {
        return new RuleCheck(known.fields());
    }

    void rules(List<ClockRule> rules) {
        var codes = new HashSet<String>();
        for (var rule : rules) {
            require(codes.add(rule.code()), rule, "there is another rule of this code");
            rule(rule);
        }
        for (var rule : rules) {
            var replaced = rule.replaces();
            require(
                    replaced == null || (codes.contains(replaced) && !replaced.equals(rule.code())),
                    rule,
                    "it replaces a rule that is not in the pack");
            require(
                    replaced == null || !rule.lines().isEmpty(),
                    rule,
                    "it replaces another for every line of business");
        }
    }

    private void rule(ClockRule rule) {
        events(rule);
        require(rule.days() >= 1 && rule.days() <= MOST_DAYS, rule, "it has from 1 to " + MOST_DAYS + " days");
        require(!rule.stopsOn().isEmpty(), rule, "nothing stops it");
        require(!rule.stopsOn().contains(rule.startsOn()), rule, "what starts it stops it");
        require(
                rule.pausesOn().isEmpty() == rule.resumesOn().isEmpty(),
                rule,
                "what pauses a clock and what resumes it come together");
        require(
                rule.pausesOn().stream().noneMatch(rule.resumesOn()::contains),
                rule,
                "the same event pauses and resumes it");
        require(SampleClocks.calendars().containsKey(rule.calendar()), rule, "there is no calendar " + rule.calendar());
        var subject = rule.subject();
        require(
                subject == null || (has(rule.startsOn(), subject) && anyHas(rule.stopsOn(), subject)),
                rule,
                "what starts it, or all that stops it, does not say " + subject);
        rule.stopsWhen()
                .keySet()
                .forEach(field -> require(anyHas(rule.stopsOn(), field), rule, "nothing that stops it says " + field));
        warning(rule, rule.warning());
        var extension = rule.extension();
        require(
                extension == null
                        || (extension.maxDays() >= 1 && extension.maxDays() <= MOST_DAYS && extension.times() >= 1),
                rule,
                "its extension is of no use");
        var from = rule.effectiveFrom();
        var to = rule.effectiveTo();
        require(from == null || to == null || !to.isBefore(from), rule, "it ends before it begins");
    }

    private void events(ClockRule rule) {
        var unknown = Stream.of(
                        Stream.of(rule.startsOn()),
                        rule.stopsOn().stream(),
                        rule.pausesOn().stream(),
                        rule.resumesOn().stream())
                .flatMap(names -> names)
                .filter(name -> !fields.containsKey(name))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new Refused(
                    ClockRefusal.CLOCK_EVENT_UNKNOWN, "Rule " + rule.code() + ": no clock can follow " + unknown + ".");
        }
    }

    private static void warning(ClockRule rule, ClockRule.@Nullable Warning warning) {
        if (warning == null) {
            return;
        }
        var percent = warning.percent();
        var before = warning.daysBefore();
        require((percent == null) != (before == null), rule, "it warns after a percentage, or so many days before");
        require(percent == null || (percent >= 1 && percent <= 99), rule, "it warns after 1 to 99 percent");
        require(before == null || (before >= 0 && before < rule.days()), rule, "it warns before it begins");
    }

    private boolean has(String event, String field) {
        return fields.getOrDefault(event, Set.of()).contains(field);
    }

    private boolean anyHas(List<String> events, String field) {
        return events.stream().anyMatch(event -> has(event, field));
    }

    private static void require(boolean condition, ClockRule rule, String explanation) {
        if (!condition) {
            throw new Refused(ClockRefusal.CLOCK_RULE_INVALID, "Rule " + rule.code() + ": " + explanation + ".");
        }
    }
}
