package org.claimtrail.query.worklist;

import static org.claimtrail.query.worklist.Plot.DAY;
import static org.claimtrail.query.worklist.WorkKind.LETTER_TEMPLATE_TO_PUBLISH;
import static org.claimtrail.query.worklist.WorkKind.VOUCHER_TO_COLLECT;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;

/** The tales of what waits about letters. */
final class LetterTales {

    private LetterTales() {}

    static Stream<Tale> all() {
        return Stream.of(
                Tale.of(
                        VOUCHER_TO_COLLECT,
                        plot -> plot.worked().happens(plot.letters.voucherIssued()),
                        plot -> plot.happens(new VoucherSigned(plot.letters.voucher, plot.document, DAY)),
                        plot -> plot.happens(new LetterWithdrawn(plot.letters.voucher, plot.document, "Wrong payee")),
                        plot -> plot.happens(new ClaimClosed(plot.story.claim, Outcome.WITHDRAWN))),
                Tale.of(
                        LETTER_TEMPLATE_TO_PUBLISH,
                        LetterTales::proposed,
                        plot -> plot.happens(new TemplatePublished(
                                book(plot), plot.letters.first, "DENIAL", "en", 1, List.of("amina"), "No", "No.")),
                        plot -> plot.happens(new TemplateWithdrawn(book(plot), plot.letters.first, "Not needed"))));
    }

    private static void proposed(Plot plot) {
        plot.happens(
                new TemplateDrafted(book(plot), plot.letters.first, "DENIAL", "en", "Your claim", "No."),
                new TemplateRevised(book(plot), plot.letters.first, "Your claim again", "No."));
    }

    private static LetterBookId book(Plot plot) {
        return LetterBookId.ofTenant(plot.tenant);
    }
}
