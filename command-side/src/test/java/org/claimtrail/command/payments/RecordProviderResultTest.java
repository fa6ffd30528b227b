package org.claimtrail.command.payments;

import static org.claimtrail.command.payments.DisbursementFixture.*;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.command.payments.DisbursementCommand.RecordProviderResult;
import org.claimtrail.events.payments.DisbursementEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordProviderResultTest {

    private static final ProviderResult TAKEN = new ProviderResult.Pending("TRF_1");
    private static final ProviderResult PAID = new ProviderResult.Succeeded("TRF_1");
    private static final ProviderResult DECLINED = new ProviderResult.Failed(null, "no such account");
    private static final ProviderResult SILENCE = new ProviderResult.Unknown("silence");

    private final DisbursementFixture fixture = new DisbursementFixture();

    @Test
    void accepted_is_not_paid() {
        fixture.when(result(TAKEN), system(), created(), requested()).expectEvents(pending());
    }

    @Test
    void nothing_is_heard_of_an_attempt_that_was_never_made_however_it_ended() {
        var second = new RecordProviderResult(ID, 2, PAID);
        fixture.refused(second, system(), DisbursementRefusal.ATTEMPT_NOT_BEGUN, created(), requested());
        new DisbursementFixture()
                .refused(
                        second,
                        system(),
                        DisbursementRefusal.ATTEMPT_NOT_BEGUN,
                        created(),
                        requested(),
                        failed()[0],
                        failed()[1]);
    }

    @Test
    void paid_ends_it() {
        fixture.when(result(PAID), system(), created(), requested(), pending()).expectEvents((Object[]) posted());
    }

    @Test
    void a_definite_no_ends_it_and_gives_the_payment_back_to_the_claim() {
        fixture.when(result(DECLINED), system(), created(), requested()).expectEvents((Object[]) failed());
    }

    @Test
    void silence_leaves_the_outcome_unknown() {
        fixture.when(result(SILENCE), system(), created(), requested()).expectEvents(unknown());
    }

    @Test
    void an_unknown_outcome_is_resolved_by_what_the_bank_says_later() {
        fixture.when(result(PAID), system(), created(), requested(), unknown()).expectEvents((Object[]) posted());
        new DisbursementFixture()
                .when(result(TAKEN), system(), created(), requested(), unknown())
                .expectEvents(pending());
    }

    @ParameterizedTest
    @MethodSource("late")
    void what_comes_late_or_twice_changes_nothing(ProviderResult result, List<DisbursementEvent> before) {
        fixture.when(result(result), system(), before.toArray(DisbursementEvent[]::new))
                .expectNoEvents()
                .expectResultMessagePayload(before.size() - 1L);
    }

    static Stream<Arguments> late() {
        var executing = List.of(created(), requested(), pending());
        var unknown = List.of(created(), requested(), unknown());
        var posted = List.of(created(), requested(), posted()[0], posted()[1]);
        var failed = List.of(created(), requested(), failed()[0], failed()[1]);
        return Stream.of(
                late(TAKEN, executing),
                late(SILENCE, executing),
                late(SILENCE, unknown),
                late(TAKEN, posted),
                late(PAID, posted),
                late(DECLINED, posted),
                late(SILENCE, posted),
                late(TAKEN, failed),
                late(PAID, failed),
                late(DECLINED, failed));
    }

    @Test
    void an_attempt_that_was_never_begun_has_no_result() {
        fixture.refused(result(PAID), system(), DisbursementRefusal.ATTEMPT_NOT_BEGUN, created());
        new DisbursementFixture()
                .refused(
                        new RecordProviderResult(ID, 2, PAID),
                        system(),
                        DisbursementRefusal.ATTEMPT_NOT_BEGUN,
                        created(),
                        requested());
    }

    @Test
    void a_person_does_not_speak_for_the_bank() {
        fixture.refused(result(PAID), by("frank", "finance"), DisbursementRefusal.SYSTEM_ONLY, created(), requested());
    }

    private static Arguments late(ProviderResult result, List<? extends DisbursementEvent> before) {
        return Arguments.of(result, before);
    }
}
