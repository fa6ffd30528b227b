package org.claimtrail.api.correspondence;

import java.util.Objects;
import org.claimtrail.api.security.Caller;
import org.claimtrail.command.correspondence.LetterWriter;
import org.claimtrail.command.correspondence.StoredTemplates.Found;
import org.claimtrail.command.correspondence.press.TemplateCheck;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.correspondence.press.Variables;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.springframework.stereotype.Component;

/** Shows how letters would read before there are any. */
@Component
class LetterPreviews {

    private static final String NUMBER = "LTR-0000-000000";

    private final LetterDesk desk;

    LetterPreviews(LetterDesk desk) {
        this.desk = desk;
    }

    /**
     * How a letter would read.
     *
     * @param templateVersion of the tenant's template; 0 for the product's sample, and for a text that was sent
     */
    record LetterPreview(String subject, String body, int templateVersion) {}

    LetterPreview of(LetterBodies.PreviewLetter wanted) {
        var template = template(wanted);
        var claim = wanted.claimId();
        var text = claim == null
                ? LetterWriter.merged(template.text(), Variables.examples())
                : desk.compose(new ClaimId(claim), wanted.order(), () -> NUMBER, template)
                        .text();
        return new LetterPreview(text.subject(), text.body(), template.version().version());
    }

    private Found template(LetterBodies.PreviewLetter wanted) {
        var order = wanted.order();
        if (wanted.subject() == null && wanted.body() == null) {
            return desk.writer().template(Caller.current().tenant(), order.template(), order.language());
        }
        var sent = new TemplateText(
                Objects.requireNonNullElse(wanted.subject(), "…"), Objects.requireNonNullElse(wanted.body(), "…"));
        TemplateCheck.check(sent);
        return new Found(new TemplateVersion(order.template(), order.language(), 0), sent);
    }
}
