package org.claimtrail.api.sessions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Is told, within the transaction, of every change of what somebody may do, so that it takes effect at the next request. */
@Component
public class AccessChanges {

    private static final Logger LOG = LoggerFactory.getLogger(AccessChanges.class);

    /** A tenant's status, or what its roles permit. Nothing is remembered of callers here, so nothing is to be forgotten. */
    public void tenant(String tenant) {
        LOG.debug("What roles permit has changed in the tenant {}", tenant);
    }
}
