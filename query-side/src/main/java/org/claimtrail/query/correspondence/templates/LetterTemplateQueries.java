package org.claimtrail.query.correspondence.templates;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for letter templates. */
@Component
class LetterTemplateQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("changedAt", true), "templateId")
            .and(
                    "code",
                    "language",
                    "templateVersion",
                    "status",
                    "subject",
                    "authors",
                    "draftedAt",
                    "publishedBy",
                    "publishedAt",
                    "withdrawnBy",
                    "explanation",
                    "changedAt");

    private final LetterTemplateRows rows;

    LetterTemplateQueries(LetterTemplateRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    LetterTemplatePage handle(ListLetterTemplates query) {
        var wanted = query.filter();
        var condition = Filters.<LetterTemplateRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("code", wanted.code())
                .equal("language", wanted.language())
                .equal("templateVersion", wanted.templateVersion())
                .equal("publishedBy", wanted.publishedBy())
                .equal("withdrawnBy", wanted.withdrawnBy())
                .from("draftedAt", wanted.draftedFrom())
                .to("draftedAt", wanted.draftedTo())
                .from("publishedAt", wanted.publishedFrom())
                .to("publishedAt", wanted.publishedTo())
                .from("changedAt", wanted.changedFrom())
                .to("changedAt", wanted.changedTo())
                .containing(query.q(), "code", "subject", "body", "authors", "explanation")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new LetterTemplatePage(
                page.map(LetterTemplateRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<LetterTemplateDetail> handle(FindLetterTemplate query) {
        return rows.findOne(Filters.<LetterTemplateRow>of(query.tenant())
                        .equal("templateId", query.templateId().value())
                        .condition())
                .map(row -> new LetterTemplateDetail(row.summary(), row.body(), rows.version(query.tenant())));
    }
}
