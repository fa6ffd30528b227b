package org.claimtrail.command.correspondence;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.claims.Settlements.Settlement;
import org.claimtrail.command.correspondence.FiledDocuments.Filed;
import org.claimtrail.command.correspondence.LetterCommand.*;
import org.claimtrail.command.correspondence.LetterState.Issued;
import org.claimtrail.command.correspondence.LetterState.Unwritten;
import org.claimtrail.command.correspondence.LetterState.Withdrawn;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.documents.DocumentTypes;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** Decides on letters and discharge vouchers. */
final class LetterDecisions {

    private LetterDecisions() {}

    /**
     * Issues a letter.
     *
     * @param claim as it is now; empty when the tenant has none such
     * @param settlement the payment that a voucher is about, as it is now
     */
    static List<LetterEvent> issue(
            LetterState state, IssueLetter c, Optional<ClaimFacts> claim, Optional<Settlement> settlement) {
        require(state instanceof Unwritten, CorrespondenceRefusal.LETTER_EXISTS);
        var facts = claim.orElseThrow(() -> refused(CorrespondenceRefusal.LETTER_CLAIM_NOT_FOUND));
        refuseOutdated(c.settlement(), settlement);
        return List.of(new LetterIssued(
                c.letterId(),
                c.letterNumber(),
                c.claimId(),
                facts.number(),
                c.template(),
                c.addressee(),
                c.subject(),
                c.visibility(),
                c.settlement(),
                c.documentId(),
                c.content()));
    }

    /**
     * Records the signature under a voucher, as long as it says what still holds.
     *
     * @param document the signed voucher, if there is such a document about the claim
     */
    static List<LetterEvent> sign(
            LetterState state,
            RecordSignature c,
            Envelope by,
            Optional<Settlement> settlement,
            Optional<Filed> document) {
        var letter = issued(state);
        require(letter.claimId().equals(c.claimId()), CorrespondenceRefusal.LETTER_NOT_FOUND);
        require(letter.settlement() != null, CorrespondenceRefusal.LETTER_IS_NO_VOUCHER);
        require(!letter.signed(), CorrespondenceRefusal.VOUCHER_ALREADY_SIGNED);
        var filed = document.orElseThrow(() -> refused(CorrespondenceRefusal.SIGNED_DOCUMENT_UNKNOWN));
        unless(
                filed.type().equals(DocumentTypes.Standard.DISCHARGE_VOUCHER.name()),
                CorrespondenceRefusal.SIGNED_DOCUMENT_TYPE,
                "The document was sent in as " + filed.type() + ".");
        // Where a day has begun anywhere on earth, something can have been signed on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                !c.signedOn().isAfter(today),
                CorrespondenceRefusal.SIGNED_IN_FUTURE,
                "The signature is dated " + c.signedOn() + ", a day that has begun nowhere yet.");
        refuseOutdated(letter.settlement(), settlement);
        return List.of(new VoucherSigned(c.letterId(), c.documentId(), c.signedOn()));
    }

    static List<LetterEvent> withdraw(LetterState state, WithdrawLetter c) {
        return List.of(new LetterWithdrawn(c.letterId(), issued(state).documentId(), c.explanation()));
    }

    private static void refuseOutdated(@Nullable SettlementTerms said, Optional<Settlement> settlement) {
        if (said != null) {
            require(said.equals(VoucherTerms.of(said.paymentId(), settlement)), CorrespondenceRefusal.VOUCHER_OUTDATED);
        }
    }

    private static Issued issued(LetterState state) {
        return switch (state) {
            case Issued issued -> issued;
            case Withdrawn withdrawn -> throw refused(CorrespondenceRefusal.LETTER_ALREADY_WITHDRAWN);
            case Unwritten unwritten -> throw refused(CorrespondenceRefusal.LETTER_NOT_FOUND);
        };
    }

    private static void require(boolean condition, CorrespondenceRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(CorrespondenceRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
