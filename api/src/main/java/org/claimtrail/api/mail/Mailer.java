package org.claimtrail.api.mail;

/** Sends mail at once; whoever wants it sent for certain, and again when a server is down, queues an errand instead. */
public interface Mailer {

    void send(Mail mail);
}
