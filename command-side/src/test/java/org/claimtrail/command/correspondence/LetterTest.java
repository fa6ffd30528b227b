package org.claimtrail.command.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.correspondence.LetterTemplateTest.by;
import static org.claimtrail.command.correspondence.LetterTemplateTest.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.claims.Settlements.Settlement;
import org.claimtrail.command.correspondence.FiledDocuments.Filed;
import org.claimtrail.command.correspondence.LetterCommand.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.correspondence.Addressee;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final LetterId LETTER = new LetterId(new UUID(0, 1));
    private static final ClaimId CLAIM = new ClaimId(new UUID(0, 2));
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 3));
    private static final DocumentId SIGNED = new DocumentId(new UUID(0, 4));
    private static final ClaimPaymentId PAYMENT = new ClaimPaymentId(new UUID(0, 5));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final Party GARAGE = garage("1100223399");
    private static final DocumentContent CONTENT =
            new DocumentContent("L.pdf", "application/pdf", 9, "ab", "k", Scan.NOT_SCANNED, null);
    private static final Optional<Settlement> PAYS = pays("APPROVED", true, GARAGE, calculation(kes(85)));
    private static final SettlementTerms TERMS = new SettlementTerms(
            PAYMENT, GARAGE, kes(160), kes(40), kes(20), kes(10), kes(5), kes(85), kes(85), kes(85));

    @Test
    void a_letter_is_issued_once_on_a_claim_that_there_is() {
        assertThat(LetterDecisions.issue(LetterState.BEGINNING, issue(null), claim(), Optional.empty()))
                .containsExactly(issued(null));
        refused(
                CorrespondenceRefusal.LETTER_EXISTS,
                () -> LetterDecisions.issue(after(issued(null)), issue(null), claim(), Optional.empty()));
        refused(
                CorrespondenceRefusal.LETTER_CLAIM_NOT_FOUND,
                () -> LetterDecisions.issue(LetterState.BEGINNING, issue(null), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_voucher_says_how_the_loss_came_down_to_the_payment() {
        assertThat(VoucherTerms.of(PAYMENT, PAYS)).isEqualTo(TERMS);
        assertThat(VoucherTerms.of(PAYMENT, pays("POSTED", true, GARAGE, null)))
                .isEqualTo(new SettlementTerms(
                        PAYMENT, GARAGE, kes(85), kes(0), kes(0), kes(0), kes(0), kes(85), kes(85), kes(85)));
    }

    @Test
    void a_voucher_is_issued_for_a_payment_that_stands_and_as_it_stands() {
        assertThat(LetterDecisions.issue(LetterState.BEGINNING, issue(TERMS), claim(), PAYS))
                .containsExactly(issued(TERMS));
        refused(
                CorrespondenceRefusal.VOUCHER_PAYMENT_UNKNOWN,
                () -> LetterDecisions.issue(LetterState.BEGINNING, issue(TERMS), claim(), Optional.empty()));
        refused(
                CorrespondenceRefusal.VOUCHER_PAYMENT_ENDED,
                () -> LetterDecisions.issue(
                        LetterState.BEGINNING, issue(TERMS), claim(), pays("REVERSED", false, GARAGE, null)));
        refused(
                CorrespondenceRefusal.VOUCHER_OUTDATED,
                () -> LetterDecisions.issue(
                        LetterState.BEGINNING,
                        issue(TERMS),
                        claim(),
                        pays("APPROVED", true, garage("55"), calculation(kes(85)))));
    }

    @Test
    void a_signature_is_recorded_once_with_the_document_that_bears_it() {
        var issued = after(issued(TERMS));
        assertThat(sign(issued, PAYS, voucher())).containsExactly(new VoucherSigned(LETTER, SIGNED, DAY));
        refused(CorrespondenceRefusal.SIGNED_DOCUMENT_UNKNOWN, () -> sign(issued, PAYS, Optional.empty()));
        refused(CorrespondenceRefusal.SIGNED_DOCUMENT_TYPE, () -> sign(issued, PAYS, Optional.of(new Filed("PHOTO"))));
        refused(
                CorrespondenceRefusal.SIGNED_IN_FUTURE,
                () -> LetterDecisions.sign(
                        issued,
                        new RecordSignature(LETTER, CLAIM, SIGNED, DAY.plusDays(1)),
                        by("amina"),
                        PAYS,
                        voucher()));
        refused(
                CorrespondenceRefusal.VOUCHER_ALREADY_SIGNED,
                () -> sign(after(issued(TERMS), new VoucherSigned(LETTER, SIGNED, DAY)), PAYS, voucher()));
        refused(CorrespondenceRefusal.LETTER_IS_NO_VOUCHER, () -> sign(after(issued(null)), PAYS, voucher()));
        refused(CorrespondenceRefusal.LETTER_NOT_FOUND, () -> sign(LetterState.BEGINNING, PAYS, voucher()));
    }

    @Test
    void a_voucher_of_another_claim_is_not_found_there() {
        var other = new RecordSignature(LETTER, new ClaimId(new UUID(9, 9)), SIGNED, DAY);
        refused(
                CorrespondenceRefusal.LETTER_NOT_FOUND,
                () -> LetterDecisions.sign(after(issued(TERMS)), other, by("amina"), PAYS, voucher()));
    }

    @Test
    void nobody_signs_for_what_does_not_hold_any_more() {
        var issued = after(issued(TERMS));
        refused(
                CorrespondenceRefusal.VOUCHER_OUTDATED,
                () -> sign(issued, pays("APPROVED", true, garage("55"), calculation(kes(85))), voucher()));
        refused(
                CorrespondenceRefusal.VOUCHER_OUTDATED,
                () -> sign(issued, pays("APPROVED", true, GARAGE, calculation(kes(80))), voucher()));
        refused(
                CorrespondenceRefusal.VOUCHER_PAYMENT_ENDED,
                () -> sign(issued, pays("REJECTED", false, GARAGE, calculation(kes(85))), voucher()));
    }

    @Test
    void a_letter_is_withdrawn_once_and_then_not_signed() {
        var withdraw = new WithdrawLetter(LETTER, "Wrong");
        var withdrawn = new LetterWithdrawn(LETTER, DOCUMENT, "Wrong");
        assertThat(LetterDecisions.withdraw(after(issued(TERMS)), withdraw)).containsExactly(withdrawn);
        refused(
                CorrespondenceRefusal.LETTER_ALREADY_WITHDRAWN,
                () -> LetterDecisions.withdraw(after(issued(TERMS), withdrawn), withdraw));
        refused(
                CorrespondenceRefusal.LETTER_ALREADY_WITHDRAWN,
                () -> sign(after(issued(TERMS), withdrawn), PAYS, voucher()));
        refused(
                CorrespondenceRefusal.LETTER_NOT_FOUND,
                () -> LetterDecisions.withdraw(LetterState.BEGINNING, withdraw));
    }

    private static List<LetterEvent> sign(
            LetterState state, Optional<Settlement> settlement, Optional<Filed> document) {
        return LetterDecisions.sign(
                state, new RecordSignature(LETTER, CLAIM, SIGNED, DAY), by("amina"), settlement, document);
    }

    private static Optional<Filed> voucher() {
        return Optional.of(new Filed("DISCHARGE_VOUCHER"));
    }

    private static IssueLetter issue(@Nullable SettlementTerms terms) {
        return new IssueLetter(
                LETTER,
                "LTR-1",
                CLAIM,
                new TemplateVersion("DENIAL", "en", 2),
                Addressee.of(GARAGE),
                "Subject",
                Visibility.INTERNAL,
                terms,
                DOCUMENT,
                CONTENT);
    }

    private static LetterIssued issued(@Nullable SettlementTerms terms) {
        return new LetterIssued(
                LETTER,
                "LTR-1",
                CLAIM,
                "CLM-1",
                new TemplateVersion("DENIAL", "en", 2),
                Addressee.of(GARAGE),
                "Subject",
                Visibility.INTERNAL,
                terms,
                DOCUMENT,
                CONTENT);
    }

    private static LetterState after(LetterEvent... events) {
        var state = LetterState.BEGINNING;
        for (var event : events) {
            state = LetterState.evolve(state, event);
        }
        return state;
    }

    private static Optional<ClaimFacts> claim() {
        return Optional.of(new ClaimFacts(
                CLAIM,
                "CLM-1",
                "KES",
                null,
                LossDate.onDay(DAY),
                null,
                null,
                ClaimFacts.Phase.OPEN,
                null,
                null,
                Set.of(),
                Set.of(),
                3));
    }

    private static Optional<Settlement> pays(
            String status, boolean stands, Party payee, @Nullable NetPayable calculation) {
        return Optional.of(new Settlement(status, stands, payee, kes(85), kes(85), calculation));
    }

    private static NetPayable calculation(Money net) {
        return new NetPayable(
                kes(160),
                List.of(
                        new Calculated(Step.AVERAGE, kes(160), null, null, kes(120)),
                        new Calculated(Step.DEDUCTIBLE, kes(120), kes(20), null, kes(100)),
                        new Calculated(Step.COINSURANCE, kes(100), null, 9_000, kes(90)),
                        new Calculated(Step.SUB_LIMIT, kes(90), kes(88), null, kes(88)),
                        new Calculated(Step.OCCURRENCE_LIMIT, kes(88), kes(87), null, kes(87)),
                        new Calculated(Step.AGGREGATE_LIMIT, kes(87), net, null, net)),
                net);
    }

    private static Party garage(String number) {
        return new Party(
                new PartyId(new UUID(0, 6)),
                Party.Role.GARAGE,
                "Ngong Road Motors",
                new Party.BankAccount("KCB", number, "Ngong Road Motors Ltd"));
    }

    private static Money kes(long shillings) {
        return Money.of(shillings * 100, "KES");
    }
}
