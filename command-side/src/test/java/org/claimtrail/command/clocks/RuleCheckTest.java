package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.clocks.ClockFixture.MONDAY;
import static org.claimtrail.command.clocks.ClockFixture.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.ClockRule.Extension;
import org.claimtrail.events.clocks.ClockRule.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By which rules a clock could run, and by which it could not. */
class RuleCheckTest {

    private static final RuleCheck CHECK = RuleCheck.with(new KnownEvents());

    @Test
    void a_rule_has_a_number_of_days_that_can_be_counted() {
        assertThatCode(() -> RuleCheck.with(new KnownEvents()).rules(List.of(RULE)))
                .doesNotThrowAnyException();
        right(rule -> rule.days = 3);
        right(rule -> rule.days = 3650);
        wrong("it has from 1 to 3650 days", rule -> rule.days = 3651);
        wrong("it has from 1 to 3650 days", rule -> rule.days = 0);
        var shortest = new Draft();
        shortest.days = 1;
        shortest.warning = null;
        right(shortest.rule());
    }

    @Test
    void something_stops_a_clock_and_it_is_not_what_starts_it() {
        wrong("nothing stops it", rule -> {
            rule.stopsOn = List.of();
            rule.stopsWhen = Map.of();
        });
        wrong("what starts it stops it", rule -> {
            rule.stopsOn = List.of("claims.LossNotified");
            rule.stopsWhen = Map.of();
        });
    }

    @Test
    void what_pauses_a_clock_and_what_resumes_it_come_together_and_are_two_things() {
        wrong("come together", rule -> rule.pausesOn = List.of());
        wrong("come together", rule -> rule.resumesOn = List.of());
        wrong("the same event pauses and resumes it", rule -> rule.resumesOn = rule.pausesOn);
        right(rule -> {
            rule.pausesOn = List.of();
            rule.resumesOn = List.of();
        });
    }

    @Test
    void a_rule_goes_by_what_events_say() {
        wrong("nothing that stops it says colour", rule -> rule.stopsWhen = Map.of("colour", "red"));
        right(rule -> rule.stopsWhen = Map.of());
    }

    @Test
    void a_subject_is_said_by_what_starts_the_clock_and_by_something_that_stops_it() {
        right(rule -> {
            rule.startsOn = "claims.PaymentApproved";
            rule.subject = "paymentId";
        });
        wrong("does not say paymentId", rule -> rule.subject = "paymentId");
        wrong("does not say paymentId", rule -> {
            rule.startsOn = "claims.PaymentApproved";
            rule.subject = "paymentId";
            rule.stopsOn = List.of("claims.CoverageDenied");
            rule.stopsWhen = Map.of();
        });
    }

    @Test
    void a_warning_comes_after_a_part_of_the_time_or_so_many_days_before_its_end() {
        right(rule -> rule.warning = null);
        right(rule -> rule.warning = new Warning(1, null));
        right(rule -> rule.warning = new Warning(99, null));
        wrong("1 to 99 percent", rule -> rule.warning = new Warning(0, null));
        wrong("1 to 99 percent", rule -> rule.warning = new Warning(100, null));
        right(rule -> rule.warning = new Warning(null, 0));
        right(rule -> rule.warning = new Warning(null, 9));
        wrong("it warns before it begins", rule -> rule.warning = new Warning(null, 10));
        wrong("it warns before it begins", rule -> rule.warning = new Warning(null, -1));
        wrong("after a percentage, or so many days", rule -> rule.warning = new Warning(50, 2));
    }

    @Test
    void an_extension_is_of_some_days_and_some_times() {
        right(rule -> rule.extension = null);
        right(rule -> rule.extension = new Extension(1, 1));
        right(rule -> rule.extension = new Extension(3650, 1));
        wrong("its extension is of no use", rule -> rule.extension = new Extension(0, 1));
        wrong("its extension is of no use", rule -> rule.extension = new Extension(3651, 1));
        wrong("its extension is of no use", rule -> rule.extension = new Extension(1, 0));
    }

    @Test
    void a_rule_ends_not_before_it_begins() {
        right(rule -> rule.from = MONDAY);
        right(rule -> rule.to = MONDAY);
        right(rule -> {
            rule.from = MONDAY;
            rule.to = MONDAY;
        });
        wrong("it ends before it begins", rule -> {
            rule.from = MONDAY;
            rule.to = MONDAY.minusDays(1);
        });
    }

    @Test
    void a_rule_takes_the_place_of_another_of_its_pack_for_some_lines_of_business() {
        var special = new Draft();
        special.code = "SPECIAL";
        special.replaces = RULE.code();
        special.lines = List.of("marine");
        assertThatCode(() -> CHECK.rules(List.of(RULE, special.rule()))).doesNotThrowAnyException();
        wrong("it replaces a rule that is not in the pack", List.of(special.rule()));
        special.lines = List.of();
        wrong("it replaces another for every line of business", List.of(RULE, special.rule()));
        special.lines = List.of("marine");
        special.replaces = "SPECIAL";
        wrong("it replaces a rule that is not in the pack", List.of(RULE, special.rule()));
    }

    @Test
    void a_clock_hears_of_what_stops_pauses_and_resumes_it_and_of_the_end_of_its_claim() {
        assertThat(ClockRules.followed(RULE))
                .containsExactlyInAnyOrder(
                        "claims.ClaimClosed",
                        "claims.NotificationVoided",
                        "claims.CoverageDenied",
                        "claims.PaymentPosted",
                        "claims.RightsReserved",
                        "claims.CoverageConfirmed",
                        "claims.ClaimReopened",
                        "claims.NotificationRestored");
        assertThat(ClockRules.followed(ClockFixture.strict()))
                .containsExactlyInAnyOrder(
                        "claims.ClaimClosed",
                        "claims.NotificationVoided",
                        "claims.CoverageDenied",
                        "claims.PaymentPosted");
    }

    @Test
    void everything_that_any_version_goes_by_is_named() {
        var other = new Draft();
        other.startsOn = "claims.ClaimOpened";
        var versions = List.of(pack(1, ClockFixture.strict()), pack(2, other.rule()));
        assertThat(ClockRules.named(versions))
                .contains("claims.LossNotified", "claims.ClaimOpened", "claims.RightsReserved", "claims.ClaimReopened");
        assertThat(ClockRules.named(List.of())).isEmpty();
    }

    private static ClockPack pack(int version, ClockRule rule) {
        return new ClockPack("house", "House rules", "KE", version, MONDAY, "Ours", List.of(rule));
    }

    private static void right(Consumer<Draft> change) {
        right(drafted(change));
    }

    private static void right(ClockRule rule) {
        assertThatCode(() -> CHECK.rules(List.of(rule))).doesNotThrowAnyException();
    }

    private static void wrong(String why, Consumer<Draft> change) {
        wrong(why, List.of(drafted(change)));
    }

    private static void wrong(String why, List<ClockRule> rules) {
        assertThatThrownBy(() -> CHECK.rules(rules))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ClockRefusal.CLOCK_RULE_INVALID))
                .hasMessageContaining(why);
    }

    private static ClockRule drafted(Consumer<Draft> change) {
        var draft = new Draft();
        change.accept(draft);
        return draft.rule();
    }

    /** A rule that a test changes in one respect. */
    private static final class Draft {

        String code = RULE.code();
        List<String> lines = RULE.lines();

        @Nullable String replaces;

        String startsOn = RULE.startsOn();
        List<String> stopsOn = RULE.stopsOn();
        Map<String, String> stopsWhen = RULE.stopsWhen();

        @Nullable String subject;

        int days = RULE.days();
        List<String> pausesOn = RULE.pausesOn();
        List<String> resumesOn = RULE.resumesOn();

        @Nullable Warning warning = RULE.warning();

        @Nullable Extension extension = RULE.extension();

        @Nullable LocalDate from;

        @Nullable LocalDate to;

        ClockRule rule() {
            return new ClockRule(
                    code,
                    RULE.name(),
                    lines,
                    replaces,
                    startsOn,
                    stopsOn,
                    stopsWhen,
                    subject,
                    days,
                    RULE.dayType(),
                    false,
                    RULE.calendar(),
                    pausesOn,
                    resumesOn,
                    true,
                    warning,
                    extension,
                    RULE.escalateTo(),
                    RULE.citation(),
                    from,
                    to);
        }
    }
}
