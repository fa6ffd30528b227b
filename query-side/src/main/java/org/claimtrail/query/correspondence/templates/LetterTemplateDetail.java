package org.claimtrail.query.correspondence.templates;

/**
 * A version of a letter template with what it says.
 *
 * @param version of the tenant's letter templates altogether
 */
public record LetterTemplateDetail(LetterTemplateSummary template, String body, long version) {}
