package org.claimtrail.api.correspondence;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.api.tenants.Branches;
import org.claimtrail.command.correspondence.press.Wording;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.DocumentRequirement;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.State;
import org.jspecify.annotations.Nullable;

/** The values of a letter's variables, as texts in the letter's language; what the claim does not have is left out. */
final class LetterValues {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern BARS = Pattern.compile("\\|(?=\\|)");
    private static final int SHOWN = 4;
    private static final int FEWEST_HIDDEN = 4;

    private final Wording wording;
    private final Map<String, Object> values = new HashMap<>();

    LetterValues(Wording wording) {
        this.wording = wording;
    }

    Map<String, Object> all() {
        return values;
    }

    LetterValues head(String tenant, Branches.@Nullable Head branch) {
        put("tenant", map().with("name", tenant));
        if (branch != null) {
            put(
                    "branch",
                    map().with("name", branch.name())
                            .with("address", branch.address())
                            .with("phone", branch.phone()));
        }
        return this;
    }

    LetterValues letter(String number, Instant at, String writer) {
        put(
                "letter",
                map().with("number", number).with("date", wording.date(at)).with("writer", writer));
        return this;
    }

    LetterValues addressee(Party party) {
        put(
                "addressee",
                map().with("name", party.name()).with("role", party.role().name()));
        return this;
    }

    /** What whoever issues the letter adds keeps its lines. */
    LetterValues paragraph(@Nullable String paragraph) {
        if (paragraph != null && !paragraph.isBlank()) {
            values.put("paragraph", Normalizer.normalize(paragraph.strip(), Normalizer.Form.NFC));
        }
        return this;
    }

    LetterValues claim(ClaimDetail claim) {
        put(
                "claim",
                map().with("number", claim.number())
                        .with("reference", claim.reference())
                        .with("status", words(claim.status()))
                        .with("lossDate", date(claim.loss().date()))
                        .with("notifiedOn", wording.date(claim.work().notifiedAt()))
                        .with("cause", claim.loss().cause())
                        .with("description", claim.loss().description())
                        .with("handler", claim.work().handler())
                        .with("currency", claim.totals().paid().currency())
                        .with("paid", Wording.money(claim.totals().paid())));
        var policy = claim.policy();
        put(
                "policy",
                policy == null
                        ? map().with("number", claim.loss().policyNumber())
                        : map().with("number", policy.policyNumber())
                                .with("insured", policy.holder())
                                .with("product", policy.product()));
        if (claim.coverage().status() == CoverageStatus.DENIED) {
            put(
                    "denial",
                    map().with("provision", claim.coverage().provision())
                            .with("explanation", claim.coverage().explanation()));
        }
        values.put("payments", claim.payments().stream().map(this::payment).toList());
        return this;
    }

    LetterValues missing(DocumentRequirements wanted) {
        values.put(
                "missingDocuments",
                wanted.requirements().stream()
                        .filter(each -> each.status() == State.MISSING || each.status() == State.REJECTED)
                        .map(this::missing)
                        .toList());
        return this;
    }

    LetterValues settlement(SettlementTerms terms, ClaimDetail claim) {
        var settlement = map().with("cover", cover(terms, claim))
                .with("gross", Wording.money(terms.gross()))
                .with("average", deducted(terms.average()))
                .with("deductible", deducted(terms.deductible()))
                .with("coinsurance", deducted(terms.coinsurance()))
                .with("limits", deducted(terms.limits()))
                .with("net", Wording.money(terms.net()))
                .with("amount", Wording.money(terms.amount()))
                .with("amountInWords", wording.words(terms.amount()))
                .with("payee", terms.payee().name())
                .with("reference", terms.paymentId().toString());
        if (!terms.payout().currency().equals(terms.amount().currency())) {
            settlement
                    .with("payout", Wording.money(terms.payout()))
                    .with("payoutInWords", wording.words(terms.payout()));
        }
        var account = terms.payee().account();
        if (account != null) {
            settlement
                    .with("method", "Bank transfer")
                    .with("bank", account.bank())
                    .with("account", masked(account.number()))
                    .with("holder", account.holder());
        }
        put("settlement", settlement);
        return this;
    }

    /** All but the end; a short number shows less of it, or nothing. */
    static String masked(String number) {
        var shown = Math.clamp(number.length() - FEWEST_HIDDEN, 0, SHOWN);
        return "••••••" + number.substring(number.length() - shown);
    }

    private Map<String, Object> payment(ClaimDetail.Payment payment) {
        return map().with("payee", payment.payee().name())
                .with("amount", Wording.money(payment.amount()))
                .with("status", words(payment.status()))
                .with("type", words(payment.type()))
                .with("requestedOn", wording.date(payment.requestedAt()))
                .values();
    }

    private Map<String, Object> missing(DocumentRequirement wanted) {
        var due = wanted.dueOn();
        return map().with("name", wanted.askedFor())
                .with("explanation", wanted.explanation())
                .with("dueOn", due == null ? null : wording.date(due))
                .values();
    }

    private static @Nullable String cover(SettlementTerms terms, ClaimDetail claim) {
        return claim.payments().stream()
                .filter(payment -> payment.id().equals(terms.paymentId()))
                .flatMap(payment -> claim.exposures().stream()
                        .filter(exposure -> exposure.id().equals(payment.line().exposure())))
                .map(ClaimDetail.Exposure::cover)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String deducted(Money amount) {
        return amount.isPositive() ? Wording.money(amount) : null;
    }

    /** As exactly as it is known. */
    private String date(LossDate date) {
        return switch (date.precision()) {
            case DAY -> wording.date(date.date());
            case MONTH -> wording.month(date.date());
            case YEAR -> Integer.toString(date.date().getYear());
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void put(String name, Group group) {
        if (!group.values().isEmpty()) {
            values.put(name, group.values());
        }
    }

    private static Group map() {
        return new Group(new HashMap<>());
    }

    /** Values that belong together; what is absent or empty is not among them. */
    private record Group(Map<String, Object> values) {

        Group with(String name, @Nullable String value) {
            var line = value == null
                    ? ""
                    : BARS.matcher(UNSEEN.matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                                    .replaceAll(" "))
                            .replaceAll("| ")
                            .strip();
            if (!line.isEmpty()) {
                values.put(name, line);
            }
            return this;
        }
    }
}
