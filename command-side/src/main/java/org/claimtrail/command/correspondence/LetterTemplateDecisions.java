package org.claimtrail.command.correspondence;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.command.correspondence.LetterBookState.Draft;
import org.claimtrail.command.correspondence.LetterBookState.Entry;
import org.claimtrail.command.correspondence.LetterBookState.Withdrawn;
import org.claimtrail.command.correspondence.LetterTemplateCommand.*;
import org.claimtrail.command.correspondence.press.TemplateCheck;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides what letters are written from. */
final class LetterTemplateDecisions {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private LetterTemplateDecisions() {}

    static List<LetterTemplateEvent> draft(LetterBookState state, DraftTemplate c) {
        unless(
                !state.entries().containsKey(c.templateId()),
                CorrespondenceRefusal.TEMPLATE_ALREADY_DRAFTED,
                CorrespondenceRefusal.TEMPLATE_ALREADY_DRAFTED.meaning());
        unless(
                CODE.matcher(c.code()).matches(),
                CorrespondenceRefusal.TEMPLATE_CODE_INVALID,
                CorrespondenceRefusal.TEMPLATE_CODE_INVALID.meaning());
        unless(
                LANGUAGE.matcher(c.language()).matches(),
                CorrespondenceRefusal.TEMPLATE_LANGUAGE_INVALID,
                CorrespondenceRefusal.TEMPLATE_LANGUAGE_INVALID.meaning());
        TemplateCheck.check(new TemplateText(c.subject(), c.body()));
        return List.of(new TemplateDrafted(c.bookId(), c.templateId(), c.code(), c.language(), c.subject(), c.body()));
    }

    static List<LetterTemplateEvent> revise(LetterBookState state, ReviseTemplate c) {
        var text = new TemplateText(c.subject(), c.body());
        unless(
                !draft(state, c).text().equals(text),
                CorrespondenceRefusal.TEMPLATE_UNCHANGED,
                CorrespondenceRefusal.TEMPLATE_UNCHANGED.meaning());
        TemplateCheck.check(text);
        return List.of(new TemplateRevised(c.bookId(), c.templateId(), c.subject(), c.body()));
    }

    /** Publishes a proposal; none of its authors does. */
    static List<LetterTemplateEvent> publish(LetterBookState state, PublishTemplate c, Envelope by) {
        var draft = draft(state, c);
        unless(
                !draft.authors().contains(by.actor()),
                CorrespondenceRefusal.TEMPLATE_AUTHOR_PUBLISHES,
                CorrespondenceRefusal.TEMPLATE_AUTHOR_PUBLISHES.meaning());
        return List.of(new TemplatePublished(
                c.bookId(),
                c.templateId(),
                draft.code(),
                draft.language(),
                state.latest(draft.code(), draft.language()) + 1,
                draft.authors(),
                draft.text().subject(),
                draft.text().body()));
    }

    static List<LetterTemplateEvent> withdraw(LetterBookState state, WithdrawTemplate c) {
        unless(
                !(entry(state, c) instanceof Withdrawn),
                CorrespondenceRefusal.TEMPLATE_ALREADY_WITHDRAWN,
                CorrespondenceRefusal.TEMPLATE_ALREADY_WITHDRAWN.meaning());
        return List.of(new TemplateWithdrawn(c.bookId(), c.templateId(), c.explanation()));
    }

    private static Entry entry(LetterBookState state, LetterTemplateCommand c) {
        var entry = state.entries().get(c.templateId());
        if (entry == null) {
            throw new Refused(CorrespondenceRefusal.TEMPLATE_UNKNOWN, CorrespondenceRefusal.TEMPLATE_UNKNOWN.meaning());
        }
        return entry;
    }

    private static Draft draft(LetterBookState state, LetterTemplateCommand c) {
        if (entry(state, c) instanceof Draft draft) {
            return draft;
        }
        throw new Refused(CorrespondenceRefusal.TEMPLATE_NOT_DRAFT, CorrespondenceRefusal.TEMPLATE_NOT_DRAFT.meaning());
    }
}
