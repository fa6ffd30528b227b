package org.claimtrail.api.correspondence;

import java.time.Clock;
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
import org.claimtrail.command.receipts.PositionSource;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentId;
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
            Found template, TemplateText text, Party addressee, @Nullable SettlementTerms terms, Sheet sheet) {}

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
        var tenant = caller.tenant();
        var position = positions.head();
        var claim = queries.getAsOf(
                position, FindClaim.now(tenant, Reaches.claims(caller), claimId), ClaimDetail.class);
        var terms = order.paymentId() == null ? null : writer().terms(tenant, claimId, order.paymentId());
        var addressee = addressee(claim, order, terms);
        var branch = branch(tenant, order.branchId());
        var number = numbers.get();
        var wording = new Wording(order.language(), settings.zone(tenant));
        var values = new LetterValues(wording)
                .head(settings.nameOf(tenant), branch)
                .letter(number, clock.instant(), caller.user())
                .addressee(addressee)
                .claim(claim)
                .missing(queries.getAsOf(
                        position,
                        new FindDocumentRequirements(tenant, Reaches.documents(caller), claimId),
                        DocumentRequirements.class))
                .paragraph(order.paragraph());
        if (terms != null) {
            values.settlement(terms, claim);
        }
        var text = LetterWriter.merged(template.text(), values.all());
        var sheet = new Sheet(
                head(settings.nameOf(tenant), branch),
                List.of(addressee.name()),
                wording.date(clock.instant()),
                List.of(number, claim.number()),
                text,
                number,
                pageWord(order.language()));
        return new Composed(template, text, addressee, terms, sheet);
    }

    /** Prints it and keeps the bytes for a document to come. */
    DocumentContent keep(DocumentId document, Composed letter) {
        return writer().keep(Caller.current().tenant(), document, letter.sheet());
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
        Refused.unless(
                !players.isEmpty(), CorrespondenceRefusal.ADDRESSEE_UNKNOWN, "The claim has no " + role + ".");
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
