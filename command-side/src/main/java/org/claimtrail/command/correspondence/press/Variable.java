package org.claimtrail.command.correspondence.press;

/**
 * Something that a template can name.
 *
 * @param name as it stands between the braces
 * @param list the list that it is a part of each item of, as in {@code {{#each payments}}{{amount}}{{/each}}}; empty
 *     for what stands for itself
 */
public record Variable(String name, String list, String meaning, String example) {

    /** Tells variables from one another. */
    String path() {
        return list.isEmpty() ? name : list + "." + name;
    }
}
