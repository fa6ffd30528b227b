package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.claims.ClaimScenario.NOW;
import static org.claimtrail.command.claims.ClaimScenario.PROFILE;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.claimtrail.command.claims.RandomCommands.Person;
import org.claimtrail.command.claims.RandomCommands.Step;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.storage.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked of a claim, by whomever and in whichever order, its rules hold. Each life is made from a seed, which a
 * failure names: {@code -Dclaim.seed=42} lives that one again, {@code -Dclaim.seeds=5000} as many as one has time for.
 */
class ClaimPropertiesTest {

    private static final int LENGTH = 60;
    private static final EventJson JSON = new EventJson();

    static LongStream seeds() {
        var one = Long.getLong("claim.seed");
        return one == null ? LongStream.range(0, Integer.getInteger("claim.seeds", 60)) : LongStream.of(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void its_rules_hold_whatever_is_asked_of_it(long seed) {
        var commands = new RandomCommands(seed);
        var steps = commands.sequence(LENGTH);
        Shrinking.check(steps, ClaimPropertiesTest::live, "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_commands_lead_to_the_same_events(long seed) {
        var commands = new RandomCommands(seed);
        var steps = commands.sequence(LENGTH);

        assertThat(events(steps)).isEqualTo(events(steps));
        assertThat(new RandomCommands(seed).sequence(LENGTH)).isEqualTo(steps);
    }

    private static List<ClaimEvent> events(List<Step> steps) {
        var claims = new ClaimsInMemory(PROFILE);
        for (var i = 0; i < steps.size(); i++) {
            claims.decide(steps.get(i).command(), by(steps.get(i).by(), i));
        }
        return steps.isEmpty()
                ? List.of()
                : claims.events(steps.getFirst().command().claimId());
    }

    /** Lives a life, and checks after each step; then brings the claim to its end, which must always be possible. */
    private static void live(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var claims = new ClaimsInMemory(PROFILE);
        var claim = steps.getFirst().command().claimId();
        var invariants = new ClaimInvariants(PROFILE);
        var at = 0;
        for (var step : steps) {
            take(claims, invariants, step, at++);
        }
        replayed(claims, claim);
        var end = new WayToTheEnd(claim);
        for (var left = end.next(claims.events(claim)); left.isPresent(); left = end.next(claims.events(claim))) {
            take(claims, invariants, left.get(), at++);
        }
        assertThat(MoneyModel.of(claims.events(claim)).phase).isNotEqualTo("OPEN");
        replayed(claims, claim);
    }

    private static void take(ClaimsInMemory claims, ClaimInvariants invariants, Step step, int at) {
        var claim = step.command().claimId();
        var before = claims.events(claim);
        var refused = claims.decide(step.command(), by(step.by(), at));
        var after = claims.events(claim);
        if (refused != null) {
            assertThat(after).as("A refused command changes nothing: %s", step).isEqualTo(before);
        }
        invariants.hold(before, after, step, refused);
    }

    /** What is read back from the stored form leads to the same state as what happened. */
    private static void replayed(ClaimsInMemory claims, ClaimId claim) {
        var live = ClaimState.BEGINNING;
        var stored = ClaimState.BEGINNING;
        for (var message : claims.messages(claim)) {
            var event = (ClaimEvent) message.getPayload();
            var by = Envelope.from(message.getMetaData());
            var type = JSON.typeOf(event.getClass());
            var read = (ClaimEvent) JSON.read(type, JSON.revisionOf(event.getClass()), JSON.write(event));
            live = ClaimState.evolve(live, event, by);
            stored = ClaimState.evolve(stored, read, by);
        }
        assertThat(stored).isEqualTo(live);
    }

    static Envelope by(Person person, int at) {
        var moment = NOW.plus(Duration.ofHours(at));
        return new Envelope(
                "demo",
                person.name(),
                List.of(person.role()),
                "claims.Test",
                "command-" + at,
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                moment,
                moment,
                null);
    }
}
