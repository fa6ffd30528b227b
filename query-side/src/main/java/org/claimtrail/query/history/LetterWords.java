package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** What happened to letters and their templates, without who did it. */
final class LetterWords {

    private LetterWords() {}

    static String of(LetterEvent event) {
        return switch (event) {
            case LetterIssued e ->
                "issued letter " + e.letterNumber() + " on claim " + e.claimNumber() + " to "
                        + e.addressee().name() + " (" + words(e.addressee().role()) + "), \"" + e.subject()
                        + "\", from " + template(e.template()) + about(e.settlement());
            case VoucherSigned e -> "recorded the signature of " + e.signedOn() + " under the discharge voucher";
            case LetterWithdrawn e -> "withdrew the letter: " + e.explanation();
        };
    }

    static String of(LetterTemplateEvent event) {
        return switch (event) {
            case TemplateDrafted e -> "drafted the letter template " + e.code() + " (" + e.language() + ")";
            case TemplateRevised e -> "revised the draft of a letter template, \"" + e.subject() + "\"";
            case TemplatePublished e ->
                "published version " + e.version() + " of the letter template " + e.code() + " (" + e.language()
                        + "), written by " + String.join(", ", e.authors());
            case TemplateWithdrawn e -> "withdrew a letter template: " + e.explanation();
        };
    }

    private static String template(TemplateVersion template) {
        return template.code() + " (" + template.language() + "), "
                + (template.version() == 0 ? "the sample" : "version " + template.version());
    }

    private static String about(@Nullable SettlementTerms terms) {
        return terms == null
                ? ""
                : ", about the payment of " + money(terms.amount()) + " to "
                        + terms.payee().name();
    }
}
