package org.claimtrail.query.correspondence.templates;

import org.claimtrail.events.correspondence.LetterTemplateId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One version of a letter template, answered by an optional {@link LetterTemplateDetail}. */
public record FindLetterTemplate(String tenant, LetterTemplateId templateId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LETTER_TEMPLATES;
    }
}
