package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.LETTER_TEMPLATE_TO_PUBLISH;
import static org.claimtrail.query.worklist.WorkKind.VOUCHER_TO_COLLECT;

import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;

/** What is to be done about letters: a voucher comes back signed, a proposed text is adopted by somebody else. */
final class LetterWork {

    private LetterWork() {}

    static void take(LetterEvent event, Work work) {
        var letter = event.letterId().value();
        switch (event) {
            case LetterIssued e -> issued(e, work);
            case VoucherSigned e -> work.over(letter);
            case LetterWithdrawn e -> work.over(letter);
        }
    }

    private static void issued(LetterIssued e, Work work) {
        var settlement = e.settlement();
        if (settlement == null) {
            return;
        }
        var letter = e.letterId().value();
        work.about(Matter.of(WorkArea.LETTER, letter)
                .numbered(e.letterNumber())
                .titled(e.addressee().name())
                .on(e.claimId(), e.claimNumber())
                .with(Terms.NONE.amount(settlement.amount())));
        work.appears(Item.of(VOUCHER_TO_COLLECT, letter, "Have the discharge voucher come back signed from"));
    }

    static void take(LetterTemplateEvent event, Work work) {
        var template = event.templateId().value();
        switch (event) {
            case TemplateDrafted e -> {
                work.about(Matter.of(WorkArea.LETTER_TEMPLATE, template)
                        .numbered(e.code())
                        .titled(e.subject())
                        .with(Terms.barred(work.actor())));
                work.appears(Item.of(
                        LETTER_TEMPLATE_TO_PUBLISH,
                        template,
                        "Publish or withdraw the proposed letter " + e.code() + " (" + e.language() + "):"));
            }
            case TemplateRevised e ->
                work.changes(template, "title = ?, barred = barred || ?", text(e.subject()), text(work.actor() + ","));
            case TemplatePublished e -> work.over(template);
            case TemplateWithdrawn e -> work.over(template);
        }
    }
}
