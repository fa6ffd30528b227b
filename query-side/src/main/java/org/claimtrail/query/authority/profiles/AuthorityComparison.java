package org.claimtrail.query.authority.profiles;

import java.util.List;

/** What becomes different from one authority profile to another. */
public record AuthorityComparison(
        AuthorityProfileSummary from, AuthorityProfileSummary to, List<Difference> differences) {

    public AuthorityComparison {
        differences = List.copyOf(differences);
    }

    /**
     * One thing that a role may do differently.
     *
     * @param about what it is about, such as {@code the payments of a claim}
     * @param words the whole as a sentence
     */
    public record Difference(String role, String about, String before, String after, String words) {}
}
