package org.claimtrail.command.correspondence.press;

import org.claimtrail.command.shared.Refusal;

/** Why a text is no template, or no letter can be written from it; the codes are stable. */
public enum TemplateRefusal implements Refusal {
    TEMPLATE_SYNTAX_INVALID("The template's blocks or tags are not closed as they were opened."),
    TEMPLATE_TAG_FORBIDDEN("The template has a tag other than variables, if, unless, each, else and comments."),
    TEMPLATE_VARIABLE_UNKNOWN("The template names a variable that there is not, or not there."),
    TEMPLATE_TOO_LONG("The template's subject or body is too long."),
    LETTER_VALUE_MISSING("The claim has no value for a variable that the letter needs."),
    LETTER_TOO_LONG("The letter would be too long.");

    private final String meaning;

    TemplateRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
