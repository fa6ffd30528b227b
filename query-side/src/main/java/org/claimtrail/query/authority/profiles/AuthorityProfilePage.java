package org.claimtrail.query.authority.profiles;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of authority profiles. */
public record AuthorityProfilePage(List<AuthorityProfileSummary> items, int number, int size, long total)
        implements Page<AuthorityProfileSummary> {

    public AuthorityProfilePage {
        items = List.copyOf(items);
    }
}
