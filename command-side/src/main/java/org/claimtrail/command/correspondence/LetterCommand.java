package org.claimtrail.command.correspondence;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.correspondence.Addressee;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a letter. */
public sealed interface LetterCommand {

    @TargetAggregateIdentifier
    LetterId letterId();

    /**
     * Issues a letter that was written and printed.
     *
     * @param settlement what a discharge voucher says of the payment; null for other letters
     * @param content the printed letter, whose bytes are in the store already
     */
    record IssueLetter(
            LetterId letterId,
            String letterNumber,
            ClaimId claimId,
            TemplateVersion template,
            Addressee addressee,
            String subject,
            Visibility visibility,
            @Nullable SettlementTerms settlement,
            DocumentId documentId,
            DocumentContent content)
            implements LetterCommand, Beginning {}

    /** Says that a discharge voucher came back signed. */
    record RecordSignature(LetterId letterId, ClaimId claimId, DocumentId documentId, LocalDate signedOn)
            implements LetterCommand {}

    /** Says that a letter is not to be relied upon. */
    record WithdrawLetter(LetterId letterId, String explanation) implements LetterCommand {}
}
