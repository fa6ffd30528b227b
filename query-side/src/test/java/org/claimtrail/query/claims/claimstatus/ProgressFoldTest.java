package org.claimtrail.query.claims.claimstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Kind;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Milestone;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Standing;
import org.claimtrail.query.shared.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a customer is told of his claim, and what he is not. */
class ProgressFoldTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final ClaimId CLAIM = ClaimId.of(UUID.randomUUID());
    private static final ClaimPaymentId PAYMENT = ClaimPaymentId.of(UUID.randomUUID());
    private static final Party CUSTOMER =
            new Party(PartyId.of(UUID.randomUUID()), Party.Role.INSURED, "Wanjiru Kamau", null);
    private static final Party GARAGE =
            new Party(PartyId.of(UUID.randomUUID()), Party.Role.GARAGE, "Ngong Road Motors", null);
    private static final AuthorityBasis BASIS = new AuthorityBasis(1, "supervisor", null);

    private final ProgressFold fold = new ProgressFold();
    private long version;

    static Stream<Class<?>> types() {
        return Sentinels.types();
    }

    /**
     * Whatever is added to the vocabulary is tried here too: its texts, amounts and the person who did it stay inside.
     */
    @ParameterizedTest
    @MethodSource("types")
    void no_event_lets_anything_internal_out(Class<?> type) {
        var event = new Sentinels(CLAIM).event(type);
        if (!(event instanceof LossNotified) && !(event instanceof ClaimTakenOn)) {
            happens(
                    notified(),
                    new PaymentApproved(CLAIM, PAYMENT, "CLM-1", CUSTOMER, kes(5), kes(5), "amina", "otieno", BASIS));
        }
        happens(event);

        var told = fold.progress().orElseThrow();
        var open = told.toString()
                .replace(Sentinels.MARK + "claimNumber", "")
                .replace(Sentinels.MARK + "handler", "")
                .replace(Sentinels.MARK + "requiredDocuments", "")
                .replace(Sentinels.MARK + "documents", "");
        assertThat(open)
                .doesNotContain(Sentinels.MARK, Long.toString(Sentinels.AMOUNT), "supervisor", "Amina the actor");
    }

    @Test
    void a_claim_is_followed_from_the_notification_to_the_money_and_the_end() {
        happens(
                notified(),
                new ClaimAcknowledged(CLAIM, "amina", List.of("police abstract", "photos")),
                new ClaimOpened(CLAIM, null),
                new AssessorAppointed(CLAIM, "peter"),
                new CoverageConfirmed(CLAIM, "Not the first time, but in force"));
        assertThat(told().standing()).isEqualTo(Standing.COVERED);
        assertThat(told().wanted()).isEmpty();
        happens(
                new PaymentApproved(CLAIM, PAYMENT, "CLM-1", CUSTOMER, kes(500), kes(500), "amina", "otieno", BASIS),
                new PaymentPosted(CLAIM, PAYMENT, DisbursementId.of(UUID.randomUUID()), kes(500), "FT-1"),
                new ClaimClosed(CLAIM, Outcome.PAID));

        assertThat(told().standing()).isEqualTo(Standing.CLOSED_PAID);
        assertThat(told().milestones())
                .extracting(Milestone::kind)
                .containsExactly(
                        Kind.NOTIFIED,
                        Kind.ACKNOWLEDGED,
                        Kind.ASSESSMENT_BEGUN,
                        Kind.INSPECTION_ARRANGED,
                        Kind.COVERED,
                        Kind.PAYMENT_APPROVED,
                        Kind.PAID,
                        Kind.CLOSED);
        assertThat(told().milestones().get(6).amount()).isEqualTo(kes(500));
    }

    @Test
    void documents_are_wanted_until_it_is_decided_whether_the_loss_is_covered() {
        happens(notified(), new ClaimAcknowledged(CLAIM, "amina", List.of("photos")), new ClaimOpened(CLAIM, null));
        assertThat(told().wanted()).containsExactly("photos");
        happens(new CoverageDenied(CLAIM, "4(b)", "He drinks", null));
        assertThat(told().wanted()).isEmpty();
        assertThat(told().standing()).isEqualTo(Standing.NOT_COVERED);
    }

    @Test
    void what_another_is_paid_is_told_without_its_amount() {
        happens(
                notified(),
                new PaymentApproved(CLAIM, PAYMENT, "CLM-1", GARAGE, kes(700), kes(700), "amina", "otieno", BASIS),
                new PaymentPosted(CLAIM, PAYMENT, DisbursementId.of(UUID.randomUUID()), kes(700), "FT-1"));

        assertThat(told().standing()).isEqualTo(Standing.PAID);
        assertThat(told().milestones()).extracting(Milestone::amount).containsOnlyNulls();
    }

    @Test
    void doubts_about_the_cover_take_back_what_was_told_without_a_reason() {
        happens(notified(), new CoverageConfirmed(CLAIM, "In force"), new RightsReserved(CLAIM, "Licence expired"));

        assertThat(told().standing()).isEqualTo(Standing.IN_ASSESSMENT);
        assertThat(told().milestones()).extracting(Milestone::kind).containsExactly(Kind.NOTIFIED, Kind.COVERED);
    }

    @Test
    void nothing_is_told_of_a_claim_that_has_not_begun() {
        assertThat(fold.progress()).isEmpty();
    }

    private ClaimProgress told() {
        return fold.progress().orElseThrow();
    }

    private void happens(ClaimEvent... events) {
        for (var event : events) {
            fold.take(event, new Recorded(CLAIM.toString(), version, envelope(MONDAY.plusSeconds(60 * version))));
            version++;
        }
    }

    private static Envelope envelope(Instant at) {
        return new Envelope(
                "demo",
                "Amina the actor",
                List.of("supervisor"),
                "c",
                "id",
                "f",
                "c",
                "c",
                "192.0.2.1",
                null,
                at,
                at,
                null);
    }

    private static LossNotified notified() {
        return new LossNotified(
                CLAIM,
                "CLM-1",
                "POL-1",
                LossDate.onDay(LocalDate.of(2026, 3, 1)),
                "collision",
                "Hit a bollard",
                CUSTOMER,
                "KES");
    }

    private static Money kes(long minor) {
        return Money.of(minor, "KES");
    }
}
