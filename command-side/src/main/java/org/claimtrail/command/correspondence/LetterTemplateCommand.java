package org.claimtrail.command.correspondence;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateId;

/** What can be asked of the letter templates of a tenant. */
public sealed interface LetterTemplateCommand {

    @TargetAggregateIdentifier
    LetterBookId bookId();

    LetterTemplateId templateId();

    /** Proposes a text for a kind of letter in a language. */
    record DraftTemplate(
            LetterBookId bookId, LetterTemplateId templateId, String code, String language, String subject, String body)
            implements LetterTemplateCommand {}

    /** Changes a proposal. */
    record ReviseTemplate(LetterBookId bookId, LetterTemplateId templateId, String subject, String body)
            implements LetterTemplateCommand {}

    /** Has letters written from a proposal from now on. */
    record PublishTemplate(LetterBookId bookId, LetterTemplateId templateId) implements LetterTemplateCommand {}

    /** Gives a proposal up, or has no letter written from a version any more. */
    record WithdrawTemplate(LetterBookId bookId, LetterTemplateId templateId, String explanation)
            implements LetterTemplateCommand {}
}
