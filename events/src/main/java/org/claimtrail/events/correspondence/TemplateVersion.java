package org.claimtrail.events.correspondence;

/**
 * The text that a letter was written from.
 *
 * @param code what the letter is for, such as {@code DENIAL}
 * @param language of the text, such as {@code en}
 * @param version of the tenant's template; 0 for the sample that comes with the product
 */
public record TemplateVersion(String code, String language, int version) {}
