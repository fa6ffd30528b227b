package org.claimtrail.query.claims.claimdetail;

import java.util.List;
import java.util.function.BiConsumer;
import org.claimtrail.query.claims.claimdetail.ClaimFacets.*;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;
import org.jspecify.annotations.Nullable;

/** The facets of a claim as named fields. */
final class FacetFields {

    private final BiConsumer<String, @Nullable Object> fields;

    private FacetFields(BiConsumer<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** What has not begun has no field. Suits go by the plaintiff, appeals by identifier. */
    static void take(ClaimFacets facets, BiConsumer<String, @Nullable Object> fields) {
        new FacetFields(fields).take(facets);
    }

    private void take(ClaimFacets facets) {
        documentation(facets.documentation());
        var status = facets.investigation();
        put("investigation", status == InvestigationStatus.NONE ? null : status);
        facets.investigations().forEach(this::investigation);
        var denial = facets.proposedDenial();
        if (denial != null) {
            put("proposedDenial.provision", denial.provision());
            put("proposedDenial.explanation", denial.explanation());
            put("proposedDenial.proposedBy", denial.proposedBy());
        }
        facets.duplicates()
                .forEach(each -> put(
                        "duplicateOf[" + each.claimNumber() + "]",
                        each.dismissedBy() == null ? "SUSPECTED" : "DISMISSED"));
        var voiding = facets.voiding();
        if (voiding != null) {
            put("voidedAs.duplicateOf", voiding.duplicateOf());
            put("voidedAs.explanation", voiding.explanation());
        }
        put("litigation", facets.litigation() == LitigationStatus.NONE ? null : facets.litigation());
        facets.suits().forEach(this::suit);
        put("appeal", facets.appeal() == AppealStatus.NONE ? null : facets.appeal());
        facets.appeals().forEach(this::appeal);
    }

    private void documentation(Documentation documentation) {
        var wanted = documentation.wanted().stream().map(Wanted::type).toList();
        put("documents.wanted", joined(wanted));
        documentation.attached().forEach(each -> put("documents[" + each.documentId() + "]", each.type()));
        put("documents.provenAt", documentation.provenAt());
    }

    private void investigation(Investigation it) {
        var name = "investigations[" + it.number() + "].";
        put(name + "grounds", it.grounds());
        put(name + "evidence", joined(it.evidence()));
        put(name + "score", it.score() == null ? null : it.score().value());
        put(name + "referredBy", it.referredBy());
        put(name + "outcome", it.outcome());
        put(name + "findings", it.findings());
        put(name + "findingEvidence", joined(it.findingEvidence()));
        put(name + "concludedBy", it.concludedBy());
    }

    private void suit(Litigation it) {
        var name = "suits[" + it.plaintiff() + "].";
        put(name + "status", it.status());
        put(name + "court", it.suit().court());
        put(name + "caseNumber", it.suit().caseNumber());
        put(name + "counsel", it.suit().counsel());
        put(name + "claimed", it.suit().claimed());
        put(name + "servedOn", it.suit().servedOn());
        var judgment = it.judgment();
        if (judgment != null) {
            put(name + "judgment", judgment.winner());
            put(name + "judgment.amount", judgment.amount());
            put(name + "judgment.judgedOn", judgment.judgedOn());
            put(name + "judgment.payBy", judgment.payBy());
        }
        var settlement = it.settlement();
        if (settlement != null) {
            put(name + "settlement.settledOn", settlement.settledOn());
            put(name + "settlement.amount", settlement.amount());
            put(name + "settlement.terms", settlement.terms());
        }
    }

    private void appeal(Appeal it) {
        var name = "appeals[" + it.id() + "].";
        put(name + "against", it.against());
        put(name + "lodgedBy", it.lodgedBy());
        put(name + "grounds", it.grounds());
        put(name + "result", it.result());
        put(name + "reasons", it.reasons());
        put(name + "decidedBy", it.decidedBy());
    }

    private static @Nullable String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private void put(String name, @Nullable Object value) {
        fields.accept(name, value);
    }
}
