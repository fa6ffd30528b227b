package org.claimtrail.api.mail;

import com.fasterxml.uuid.Generators;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to somebody. It holds no secret: a link or code is made when the message is written.
 *
 * @param kind which message it is; a {@link LetterWriter} writes those of its kinds
 * @param userId whom it concerns; null when that is found out by the recipient
 * @param recipient an e-mail address, or a phone number in E.164
 * @param facts what the text says beside the link
 */
public record Errand(
        UUID id, String tenant, String kind, @Nullable UUID userId, String recipient, Map<String, String> facts) {

    public Errand {
        facts = Map.copyOf(facts);
    }

    /** A new errand that says nothing but its link. */
    public static Errand of(String tenant, String kind, @Nullable UUID userId, String recipient) {
        return new Errand(
                Generators.timeBasedEpochRandomGenerator().generate(), tenant, kind, userId, recipient, Map.of());
    }

    /** The same, with something to say. */
    public Errand saying(Map<String, String> what) {
        return new Errand(id, tenant, kind, userId, recipient, what);
    }
}
