package org.claimtrail.events.correspondence;

import java.util.List;
import org.claimtrail.events.shared.DomainEvent;

/** What can happen to the letter templates of a tenant. Letters that were issued are not touched by any of it. */
public sealed interface LetterTemplateEvent extends DomainEvent {

    LetterBookId bookId();

    LetterTemplateId templateId();

    /**
     * Somebody proposed a text; no letter is written from it yet.
     *
     * @param code what the letter is for, such as {@code DENIAL}; the same in every language
     * @param language of the text, such as {@code en}
     * @param subject the line above the letter
     */
    record TemplateDrafted(
            LetterBookId bookId, LetterTemplateId templateId, String code, String language, String subject, String body)
            implements LetterTemplateEvent {}

    /** A proposal was changed. */
    record TemplateRevised(LetterBookId bookId, LetterTemplateId templateId, String subject, String body)
            implements LetterTemplateEvent {}

    /**
     * A proposal was adopted by somebody who had not written it: letters are written from it instead of the version
     * before.
     *
     * @param version which letters name; counts the versions of a code in a language from 1
     * @param authors who had written it
     * @param subject once more, as the body, because whoever asks what letters are written from reads only this
     */
    record TemplatePublished(
            LetterBookId bookId,
            LetterTemplateId templateId,
            String code,
            String language,
            int version,
            List<String> authors,
            String subject,
            String body)
            implements LetterTemplateEvent {
        public TemplatePublished {
            authors = List.copyOf(authors);
        }
    }

    /** A proposal was given up, or no letter is written from a version any more. */
    record TemplateWithdrawn(LetterBookId bookId, LetterTemplateId templateId, String explanation)
            implements LetterTemplateEvent {}
}
