package org.claimtrail.api.runtime;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Makes the dead-letter queue of a processing group. */
@FunctionalInterface
public interface DeadLetterQueueFactory {

    SequencedDeadLetterQueue<EventMessage<?>> create(String processingGroup, Configuration configuration);
}
