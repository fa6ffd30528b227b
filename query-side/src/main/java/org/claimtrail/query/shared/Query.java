package org.claimtrail.query.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on behalf of one tenant; there is no other kind. Who asks is carried as metadata
 * ({@link TenantReads#TENANT}), and nobody is answered who asks for another tenant than his own. It may also carry a
 * position ({@link ConsistentReads#POSITION}): then it is answered only once the read model has got that far.
 */
public interface Query {

    /** The tenant whose rows are asked for. */
    String tenant();

    /** Other read models that the answer depends on; a position is waited for in these too. */
    default List<String> alsoReads() {
        return List.of();
    }

    /** The read model that answers, which is also the name of its processing group; null when it is none of them. */
    @Nullable String readModel();
}
