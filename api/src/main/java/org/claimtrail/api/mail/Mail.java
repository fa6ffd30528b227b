package org.claimtrail.api.mail;

/** A letter to one person. */
public record Mail(String to, String subject, String text) implements Letter {

    /** What a letter says may be secret. */
    @Override
    public String toString() {
        return "Mail to " + to;
    }
}
