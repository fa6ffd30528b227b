package org.claimtrail.api.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.Branches;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.correspondence.CorrespondenceRefusal;
import org.claimtrail.command.correspondence.LetterWriter;
import org.claimtrail.command.correspondence.StoredTemplates.Found;
import org.claimtrail.command.correspondence.press.Sheet;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.correspondence.press.Wording;
import org.claimtrail.command.documents.DocumentsUnavailable;
import org.claimtrail.command.receipts.PositionSource;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements;
import org.claimtrail.query.documents.documentsummary.FindDocumentRequirements;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where letters are composed: what the claim says, put into the template, on the tenant's paper. */
@Component
class LetterDesk {

    private final ObjectProvider<LetterWriter> writer;
    private final Queries queries;
    private final TenantSettings settings;
    private final Branches branches;
    private final PositionSource positions;
    private final Clock clock;

    LetterDesk(
            ObjectProvider<LetterWriter> writer,
            Queries queries,
            TenantSettings settings,
            Branches branches,
            PositionSource positions,
            Clock clock) {
        this.writer = writer;
        this.queries = queries;
        this.settings = settings;
        this.branches = branches;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * A letter that has been written and not yet printed.
     *
     * @param terms of the payment that it is about
     */
    record Composed(
            Found template,
            TemplateText text,
            Party addressee,
            @Nullable SettlementTerms terms,
            Sheet sheet) {}

    LetterWriter writer() {
        return writer.getObject();
    }

    /**
     * Writes the letter out of what is stored now.
     *
     * @param numbers gives the letter its number, once nothing stands in its way
     */
    Composed compose(ClaimId claimId, LetterOrder order, Supplier<String> numbers) {
        var template = writer().template(Caller.current().tenant(), order.template(), order.language());
        return compose(claimId, order, numbers, template);
    }

    /** The same from a text that need not have been published. */
    Composed compose(ClaimId claimId, LetterOrder order, Supplier<String> numbers, Found template) {
        var caller = Caller.current();
        var position = positions.head();
        var claim = queries.getAsOf(
                position, FindClaim.now(caller.tenant(), Reaches.claims(caller), claimId), ClaimDetail.class);
        var payment = order.paymentId();
        var terms = payment == null ? null : writer().terms(caller.tenant(), claimId, payment);
        var addressee = addressee(claim, order, terms);
        var paper = new Paper(
                settings.nameOf(caller.tenant()),
                branch(caller.tenant(), order.branchId()),
                new Wording(order.language(), settings.zone(caller.tenant())),
                numbers.get(),
                clock.instant());
        var values = new LetterValues(paper.wording())
                .head(paper.tenant(), paper.branch())
                .letter(paper.number(), paper.at(), caller.user())
                .addressee(addressee)
                .claim(claim)
                .missing(missing(position, claimId))
                .paragraph(order.paragraph());
        if (terms != null) {
            values.settlement(terms, claim);
        }
        var text = LetterWriter.merged(template.text(), values.all());
        return new Composed(template, text, addressee, terms, sheet(paper, claim, addressee, text));
    }

    /** What the letter is written on. */
    private record Paper(String tenant, Branches.@Nullable Head branch, Wording wording, String number, Instant at) {}

    private static Sheet sheet(Paper paper, ClaimDetail claim, Party addressee, TemplateText text) {
        return new Sheet(
                head(paper.tenant(), paper.branch()),
                List.of(addressee.name()),
                paper.wording().date(paper.at()),
                List.of(paper.number(), claim.number()),
                text,
                paper.number(),
                pageWord(paper.wording().language()));
    }

    /** Who reaches the claim may know what it lacks. */
    private DocumentRequirements missing(String position, ClaimId claim) {
        var caller = Caller.current();
        return queries.getAsOf(
                position,
                new FindDocumentRequirements(caller.tenant(), Reach.everything(caller.user()), claim),
                DocumentRequirements.class);
    }

    /** Prints it and keeps the bytes for a document to come. */
    DocumentContent keep(DocumentId document, Composed letter) {
        try {
            return writer().keep(Caller.current().tenant(), document, letter.sheet());
        } catch (DocumentsUnavailable e) {
            throw new ApiProblem(ApiError.UNAVAILABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private Branches.@Nullable Head branch(String tenant, @Nullable UUID wanted) {
        var found = branches.head(tenant, wanted);
        if (wanted != null && found.isEmpty()) {
            throw ApiProblem.field("branchId", ApiError.VALUE_NOT_ALLOWED, "must be a branch at which somebody works.");
        }
        return found.orElse(null);
    }

    private static Party addressee(ClaimDetail claim, LetterOrder order, @Nullable SettlementTerms terms) {
        var wanted = order.addresseeParty();
        if (wanted != null) {
            return claim.parties().stream()
                    .filter(party -> party.id().equals(new PartyId(wanted)))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            CorrespondenceRefusal.ADDRESSEE_UNKNOWN, "The claim has no party " + wanted + "."));
        }
        if (order.addresseeRole() == null && terms != null) {
            return terms.payee();
        }
        var role = order.addresseeRole() == null ? Party.Role.INSURED : order.addresseeRole();
        var players =
                claim.parties().stream().filter(party -> party.role() == role).toList();
        Refused.unless(!players.isEmpty(), CorrespondenceRefusal.ADDRESSEE_UNKNOWN, "The claim has no " + role + ".");
        Refused.unless(
                players.size() == 1,
                CorrespondenceRefusal.ADDRESSEE_AMBIGUOUS,
                players.size() + " parties are " + role + ".");
        return players.getFirst();
    }

    private static List<String> head(String tenant, Branches.@Nullable Head branch) {
        var lines = new ArrayList<>(List.of(tenant));
        if (branch != null) {
            lines.add(branch.name());
            addTo(lines, branch.address());
            addTo(lines, branch.phone());
        }
        return lines;
    }

    private static void addTo(List<String> lines, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            said.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
    }

    private static String pageWord(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "sw" -> "ukurasa";
            case "fr", "en" -> "page";
            case "pt" -> "página";
            default -> "";
        };
    }
}
