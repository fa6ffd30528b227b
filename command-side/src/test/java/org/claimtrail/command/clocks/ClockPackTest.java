package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.clocks.ClockFixture.MONDAY;
import static org.claimtrail.command.clocks.ClockFixture.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.clocks.ClockPackCommand.PublishClockPack;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.ClockRule.Warning;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.storage.SampleClocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClockPackTest {

    private static final RuleCheck CHECK = RuleCheck.with(new KnownEvents());

    static Stream<ClockPack> samples() {
        return SampleClocks.packs().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_would_be_accepted_of_a_tenant(ClockPack pack) {
        assertThatCode(() -> CHECK.rules(pack.rules())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_rule_of_a_sample_says_where_it_comes_from_and_that_counsel_has_to_confirm_it(ClockPack pack) {
        assertThat(pack.rules()).allSatisfy(rule -> {
            assertThat(rule.citation()).contains("To be confirmed by counsel.");
            assertThat(rule.name()).isNotBlank();
        });
    }

    @Test
    void versions_are_counted_and_hold_from_their_day_on() {
        var first = published(List.of(), MONDAY);
        var second = published(List.of(first), MONDAY.plusDays(7));
        var versions = List.of(first, second);
        assertThat(second.version()).isEqualTo(2);
        assertThat(ClockRules.inForce(versions, MONDAY.plusDays(6))).contains(first);
        assertThat(ClockRules.inForce(versions, MONDAY.plusDays(7))).contains(second);
        assertThat(ClockRules.inForce(versions, MONDAY.minusYears(1))).contains(first);
        assertThat(ClockRules.inForce(List.of(), MONDAY)).isEmpty();
    }

    @Test
    void what_held_is_not_changed_afterwards() {
        var first = published(List.of(), MONDAY.plusDays(3));
        refused(() -> published(List.of(first), MONDAY.plusDays(2)), ClockRefusal.CLOCK_PACK_TOO_EARLY);
        var old = published(List.of(), MONDAY.minusYears(1));
        refused(() -> published(List.of(old), MONDAY.minusDays(1)), ClockRefusal.CLOCK_PACK_TOO_EARLY);
        assertThat(published(List.of(old), MONDAY).version()).isEqualTo(2);
    }

    @Test
    void rules_are_checked_before_a_pack_is_published() {
        refused(() -> publish("house", List.of(), MONDAY, List.of(RULE, RULE)), ClockRefusal.CLOCK_RULE_INVALID);
    }

    @Test
    void what_comes_with_the_product_stays_as_it_is() {
        refused(() -> publish("kenya", List.of(), MONDAY, List.of()), ClockRefusal.CLOCK_PACK_RESERVED);
    }

    @ParameterizedTest
    @CsvSource({"claims.NoSuchThing", "policies.PolicyIssued", "claims.ClaimTakenOn", "clocks.ClockStarted"})
    void a_rule_follows_only_what_happens_on_claims(String event) {
        refused(() -> check(changed(event, 10, "kenya", null, null)), ClockRefusal.CLOCK_EVENT_UNKNOWN);
    }

    @Test
    void rules_that_make_no_sense_are_refused() {
        invalid(changed("claims.LossNotified", 0, "kenya", null, null));
        invalid(changed("claims.LossNotified", 10, "atlantis", null, null));
        invalid(changed("claims.CoverageDenied", 10, "kenya", null, null));
        invalid(changed("claims.LossNotified", 10, "kenya", new Warning(null, null), null));
        invalid(changed("claims.LossNotified", 10, "kenya", new Warning(50, 2), null));
        invalid(changed("claims.LossNotified", 10, "kenya", new Warning(null, 10), null));
        invalid(changed("claims.LossNotified", 10, "kenya", null, "colour"));
        refused(() -> CHECK.rules(List.of(RULE, RULE)), ClockRefusal.CLOCK_RULE_INVALID);
        invalid(changed("claims.LossNotified", 10, "kenya", null, "paymentId"));
        assertThatCode(() -> check(changed("claims.LossNotified", 10, "kenya", new Warning(75, null), null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(ClockFixture.RULE)).doesNotThrowAnyException();
    }

    @Test
    void a_special_rule_takes_the_place_of_the_general_one_for_its_line_of_business() {
        var kenya = SampleClocks.packs().get("kenya");
        assertThat(codes(kenya, "motor-private")).containsExactly("ACKNOWLEDGE", "PAY");
        assertThat(codes(kenya, "Micro Crop")).containsExactly("ACKNOWLEDGE", "PAY_MICRO");
        assertThat(codes(kenya, "microscope-cover")).containsExactly("ACKNOWLEDGE", "PAY");
        assertThat(codes(kenya, null)).containsExactly("ACKNOWLEDGE", "PAY");
    }

    private static List<String> codes(@Nullable ClockPack pack, @Nullable String product) {
        return ClockRules.startedBy(Objects.requireNonNull(pack), "claims.LossNotified", MONDAY, product).stream()
                .map(ClockRule::code)
                .toList();
    }

    private static void invalid(ClockRule rule) {
        refused(() -> check(rule), ClockRefusal.CLOCK_RULE_INVALID);
    }

    private static void check(ClockRule rule) {
        CHECK.rules(List.of(rule));
    }

    private static void refused(ThrowingCallable action, ClockRefusal refusal) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static ClockPack published(List<ClockPack> versions, LocalDate from) {
        return publish("house", versions, from, List.of(RULE));
    }

    private static ClockPack publish(String code, List<ClockPack> versions, LocalDate from, List<ClockRule> rules) {
        var command =
                new PublishClockPack(ClockPackId.of("acme", code), code, "House rules", "KE", from, "Ours", rules);
        var events = ClockPackDecisions.publish(versions, command, MONDAY, CHECK);
        return ((ClockPackPublished) events.getFirst()).pack();
    }

    private static ClockRule changed(
            String startsOn, int days, String calendar, @Nullable Warning warning, @Nullable String subject) {
        return new ClockRule(
                "TEST",
                "Test",
                List.of(),
                null,
                startsOn,
                List.of("claims.CoverageDenied"),
                Map.of(),
                subject,
                days,
                DayType.WORKING,
                false,
                calendar,
                List.of(),
                List.of(),
                false,
                warning,
                null,
                "supervisor",
                "None",
                null,
                null);
    }
}
