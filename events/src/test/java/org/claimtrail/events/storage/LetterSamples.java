package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.GARAGE;
import static org.claimtrail.events.storage.ClaimSamples.PAYMENT;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;

/** One of each event of letters and their templates, every field set. */
final class LetterSamples {

    private static final LetterId LETTER = LetterId.of("0198f2a4-bb01-7d00-8000-0242ac120002");
    private static final LetterBookId BOOK = LetterBookId.ofTenant("demo");
    private static final LetterTemplateId TEMPLATE = LetterTemplateId.of("0198f2a4-bb02-7d00-8000-0242ac120002");
    private static final DocumentId DOCUMENT = DocumentId.of("0198f2a4-bb03-8d00-8000-0242ac120002");
    private static final String BODY = "Dear {{addressee.name}},\n\n{{paragraph}}\n";

    private LetterSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new TemplateDrafted(BOOK, TEMPLATE, "DENIAL", "en", "Claim {{claim.number}}", BODY),
                new TemplateRevised(BOOK, TEMPLATE, "Your claim {{claim.number}}", BODY),
                new TemplatePublished(
                        BOOK,
                        TEMPLATE,
                        "DENIAL",
                        "en",
                        3,
                        List.of("amina.otieno", "brian.mwangi"),
                        "Your claim {{claim.number}}",
                        BODY),
                new TemplateWithdrawn(BOOK, TEMPLATE, "The regulator wants other words."),
                new LetterIssued(
                        LETTER,
                        "LTR-2026-000042",
                        CLAIM,
                        "CLM-2026-000123",
                        new TemplateVersion("DISCHARGE_VOUCHER", "sw", 3),
                        Addressee.of(GARAGE),
                        "Hati ya kukiri malipo: dai CLM-2026-000123",
                        Visibility.SHARED,
                        new SettlementTerms(
                                PAYMENT,
                                GARAGE,
                                kes(16_000_000),
                                kes(4_000_000),
                                kes(2_000_000),
                                kes(1_000_000),
                                kes(500_000),
                                kes(8_500_000),
                                kes(8_500_000),
                                Money.of(65_661, "USD")),
                        DOCUMENT,
                        new DocumentContent(
                                "LTR-2026-000042.pdf",
                                "application/pdf",
                                28_320,
                                "a".repeat(64),
                                "demo/4f/4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015a3bf",
                                Scan.CLEAN,
                                "clamd")),
                new VoucherSigned(
                        LETTER, DocumentId.of("0198f2a4-bb04-8d00-8000-0242ac120002"), LocalDate.of(2026, 4, 2)),
                new LetterWithdrawn(LETTER, DOCUMENT, "It went to the wrong garage."));
    }
}
