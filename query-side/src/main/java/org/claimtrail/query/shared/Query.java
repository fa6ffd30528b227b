package org.claimtrail.query.shared;

import java.util.List;

/**
 * A question to one read model, on behalf of one tenant. It may carry a position as metadata
 * ({@link ConsistentReads#POSITION}): then it is answered only once the read model has got that far.
 */
public interface Query {

    String tenant();

    /** The read model that answers, which is also the name of its processing group. */
    String readModel();

    /** Other read models that the answer depends on; a position is waited for in these too. */
    default List<String> alsoReads() {
        return List.of();
    }
}
