package org.claimtrail.query.testing;

import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.correspondence.Addressee;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** Letters on a claim, and what they are written from. */
public final class LetterStory {

    public final LetterId acknowledgement = LetterId.of(UUID.randomUUID());
    public final LetterId internal = LetterId.of(UUID.randomUUID());
    public final LetterId withdrawn = LetterId.of(UUID.randomUUID());
    public final LetterId voucher = LetterId.of(UUID.randomUUID());
    public final LetterTemplateId first = LetterTemplateId.of(UUID.randomUUID());
    public final LetterTemplateId second = LetterTemplateId.of(UUID.randomUUID());
    public final LetterTemplateId third = LetterTemplateId.of(UUID.randomUUID());

    private final Story story;

    public LetterStory(Story story) {
        this.story = story;
    }

    /** Two versions of a template, the later one in force, and a draft that was given up. */
    public LetterStory templates(String tenant) {
        var book = LetterBookId.ofTenant(tenant);
        story.trail
                .as("Amina Otieno", "supervisor")
                .happens(
                        new TemplateDrafted(book, first, "DENIAL", "en", "Claim {{claim.number}}", "No."),
                        new TemplateDrafted(book, second, "DENIAL", "en", "Your claim", "No"));
        story.trail
                .as("Brian Mwangi", "claims-manager")
                .happens(
                        published(book, first, 1, "Claim {{claim.number}}", "No."),
                        new TemplateRevised(book, second, "Your claim {{claim.number}}", "We regret."));
        story.trail
                .as("Faith Njeri", "claims-manager")
                .happens(
                        published(book, second, 2, "Your claim {{claim.number}}", "We regret."),
                        new TemplateDrafted(book, third, "CLOSURE", "sw", "Limefungwa", "Kwaheri."),
                        new TemplateWithdrawn(book, third, "Not needed"));
        return this;
    }

    /** One for the customer, one that is not, one that was withdrawn, and a voucher that came back signed. */
    public LetterStory letters() {
        var garage = story.garage;
        story.trail
                .as("Amina Otieno", "adjuster")
                .happens(
                        issued(acknowledgement, "LTR-2026-000001", story.wanjiru, Visibility.SHARED, null),
                        issued(internal, "LTR-2026-000002", garage, Visibility.INTERNAL, null),
                        issued(withdrawn, "LTR-2026-000003", story.wanjiru, Visibility.SHARED, null),
                        new LetterWithdrawn(withdrawn, DocumentId.of(withdrawn.value()), "To the wrong address"),
                        voucherIssued(),
                        new VoucherSigned(voucher, DocumentId.of(UUID.randomUUID()), LocalDate.of(2026, 4, 2)));
        return this;
    }

    public LetterIssued voucherIssued() {
        return issued(voucher, "LTR-2026-000004", story.garage, Visibility.SHARED, terms());
    }

    private SettlementTerms terms() {
        return new SettlementTerms(
                story.payment,
                story.garage,
                kes(45_000_000),
                kes(0),
                kes(1_000_000),
                kes(0),
                kes(0),
                kes(44_000_000),
                kes(30_000_000),
                kes(30_000_000));
    }

    private LetterIssued issued(
            LetterId letter, String number, Party to, Visibility visibility, @Nullable SettlementTerms terms) {
        return new LetterIssued(
                letter,
                number,
                story.claim,
                story.number,
                new TemplateVersion(terms == null ? "ACKNOWLEDGEMENT" : "DISCHARGE_VOUCHER", "en", 0),
                Addressee.of(to),
                "We have received your claim",
                visibility,
                terms,
                DocumentId.of(letter.value()),
                new DocumentContent(
                        number + ".pdf",
                        "application/pdf",
                        1234,
                        "ab".repeat(32),
                        "k/" + letter,
                        Scan.NOT_SCANNED,
                        null));
    }

    private static TemplatePublished published(
            LetterBookId book, LetterTemplateId id, int version, String subject, String body) {
        return new TemplatePublished(book, id, "DENIAL", "en", version, List.of("Amina Otieno"), subject, body);
    }
}
