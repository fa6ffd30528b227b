package org.claimtrail.api.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.claimtrail.events.shared.Envelope;

/**
 * Lets what a message leads to carry the message's envelope. The version that its sender had seen is not among it: it speaks
 * of one aggregate only.
 */
final class EnvelopeCorrelation implements CorrelationDataProvider {

    private static final Set<String> CARRIED = Set.of(
            Envelope.TENANT,
            Envelope.ACTOR,
            Envelope.ROLES,
            Envelope.COMMAND,
            Envelope.COMMAND_ID,
            Envelope.FINGERPRINT,
            Envelope.CORRELATION_ID,
            Envelope.CAUSATION_ID,
            Envelope.ADDRESS,
            Envelope.REASON,
            Envelope.RECORDED_AT,
            Envelope.EFFECTIVE_AT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var carried = new HashMap<String, Object>(message.getMetaData());
        carried.keySet().retainAll(CARRIED);
        return carried;
    }
}
