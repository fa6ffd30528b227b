package org.claimtrail.api.mail;

import java.util.UUID;

/** Takes text messages away; an installation that sends them for real brings a bean of its own. */
public interface SmsPost {

    /**
     * Hands the message over, or fails.
     *
     * @param id stays the same over all attempts
     */
    void send(UUID id, Letter.TextMessage message);
}
