package org.claimtrail.command.correspondence.press;

import java.util.List;

/**
 * What stands on the pages of a letter.
 *
 * @param head the lines of the letterhead, the insurer's name first
 * @param addressee the lines of the address
 * @param references such as the claim's number, each on a line
 * @param pageWord what page is called in the letter's language
 */
public record Sheet(
        List<String> head,
        List<String> addressee,
        String date,
        List<String> references,
        TemplateText text,
        String number,
        String pageWord) {

    public Sheet {
        head = List.copyOf(head);
        addressee = List.copyOf(addressee);
        references = List.copyOf(references);
    }
}
