package org.claimtrail.command.documents;

import java.util.Optional;
import java.util.UUID;

/** Knows the customers, who are kept elsewhere than among the events; where nobody provides it there are none. */
@FunctionalInterface
public interface CustomerNumbers {

    /** What people know a customer by; empty text when he has no number, and nothing when the tenant has no such customer. */
    Optional<String> number(String tenant, UUID customer);
}
