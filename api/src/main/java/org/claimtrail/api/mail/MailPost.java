package org.claimtrail.api.mail;

import java.util.UUID;

/** Takes mail away. */
interface MailPost {

    /**
     * Hands the mail over, or fails.
     *
     * @param id stays the same over all attempts, so that a recipient can tell a repeated mail
     */
    void send(UUID id, Mail mail);
}
