package org.claimtrail.query.worklist;

import java.util.List;
import org.claimtrail.events.shared.Reach;

/**
 * Who looks at the list.
 *
 * @param reach among claims; whatever somebody is to do himself is within his reach
 * @param permissions everything that he may ask for
 * @param everybodys whether he also sees what waits for others
 */
public record WorkViewer(Reach reach, List<String> roles, List<String> permissions, boolean everybodys) {

    public WorkViewer {
        roles = List.copyOf(roles);
        permissions = List.copyOf(permissions);
    }

    String user() {
        return reach.user();
    }
}
