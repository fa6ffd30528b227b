package org.claimtrail.command.uploads;

import java.util.List;
import org.claimtrail.command.uploads.rows.Issue;

/**
 * Some of an upload's issues.
 *
 * @param total how many there are in all
 */
public record IssuePage(List<Issue> issues, long total) {

    public IssuePage {
        issues = List.copyOf(issues);
    }
}
