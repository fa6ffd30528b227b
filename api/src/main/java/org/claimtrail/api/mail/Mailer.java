package org.claimtrail.api.mail;

/** Sends mail. */
public interface Mailer {

    void send(Mail mail);
}
