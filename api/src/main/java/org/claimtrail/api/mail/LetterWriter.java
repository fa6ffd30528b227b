package org.claimtrail.api.mail;

import java.util.Optional;
import java.util.Set;

/** Writes the messages of some kinds, at the moment when they are sent. */
public interface LetterWriter {

    /** The kinds of errands that it writes for; nobody else writes for them. */
    Set<String> kinds();

    /**
     * Writes the message, in a transaction of its own, again at each attempt to send it.
     *
     * @return nothing when there is nobody to write to any more
     */
    Optional<Letter> write(Errand errand);
}
