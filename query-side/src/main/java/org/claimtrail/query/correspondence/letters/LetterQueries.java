package org.claimtrail.query.correspondence.letters;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for letters. */
@Component
class LetterQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("issuedAt", true), "letterId")
            .and(
                    "number",
                    "status",
                    "claimId",
                    "claimNumber",
                    "template",
                    "language",
                    "templateVersion",
                    "addressee",
                    "addresseeRole",
                    "subject",
                    "visibility",
                    "documentId",
                    "paymentId",
                    "amount",
                    "signedOn",
                    "issuedBy",
                    "issuedAt",
                    "changedAt");

    private final LetterRows rows;

    LetterQueries(LetterRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    LetterPage handle(ListLetters query) {
        var wanted = query.filter();
        var condition = Filters.<LetterRow>of(query.tenant())
                .and(within(query.reach(), query.tenant()))
                .equal("status", wanted.status())
                .equal("claimId", wanted.claimId())
                .equal("claimNumber", wanted.claimNumber())
                .equal("template", wanted.template())
                .equal("language", wanted.language())
                .equal("templateVersion", wanted.templateVersion())
                .equal("addressee", wanted.addressee())
                .equal("addresseeRole", wanted.addresseeRole())
                .equal("visibility", wanted.visibility())
                .equal("paymentId", wanted.paymentId())
                .equal("issuedBy", wanted.issuedBy())
                .from("issuedAt", wanted.issuedFrom())
                .to("issuedAt", wanted.issuedTo())
                .from("signedOn", wanted.signedFrom())
                .to("signedOn", wanted.signedTo())
                .containing(query.q(), "number", "claimNumber", "addressee", "subject", "template", "payee")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new LetterPage(
                page.map(LetterRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<LetterDetail> handle(FindLetter query) {
        return rows.findOne(Filters.<LetterRow>of(query.tenant())
                        .and(within(query.reach(), query.tenant()))
                        .equal("letterId", query.letterId().value())
                        .condition())
                .map(LetterRow::detail);
    }

    /** Of his own claims a customer sees the letters that are shared with him, as long as they count. */
    private static Specification<LetterRow> within(Reach reach, String tenant) {
        if (reach.everything()) {
            return (row, query, build) -> build.conjunction();
        }
        Specification<LetterRow> own = WithinReach.claims(Reach.only(reach.user(), reach.own(), false), tenant);
        return own.and((row, query, build) -> build.and(
                build.equal(row.get("visibility"), Visibility.SHARED.name()),
                build.notEqual(row.get("status"), LetterStatus.WITHDRAWN.name())));
    }
}
