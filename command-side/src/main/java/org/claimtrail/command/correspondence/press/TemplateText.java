package org.claimtrail.command.correspondence.press;

/** What a template says: the line above the letter, and the letter. */
public record TemplateText(String subject, String body) {}
