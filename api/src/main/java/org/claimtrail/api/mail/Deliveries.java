package org.claimtrail.api.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a message written and sent; what comes of it is kept. */
@Component
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int LONGEST_WORDS = 300;

    private final Errands errands;
    private final Map<String, LetterWriter> writers;
    private final Posts posts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deliveries(
            Errands errands,
            List<LetterWriter> writers,
            Posts posts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.errands = errands;
        this.writers = writers.stream()
                .flatMap(writer -> writer.kinds().stream().map(kind -> Map.entry(kind, writer)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.posts = posts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends the message, or fails; one that was sent before a crash could be noted is sent again. */
    void deliver(UUID id) {
        var errand = errands.waiting(id).orElse(null);
        if (errand == null) {
            return;
        }
        var writer = writers.get(errand.kind());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes messages of the kind " + errand.kind());
        }
        // No connection is held while a mail server makes up its mind.
        var letter = transaction.execute(status -> writer.write(errand).orElse(null));
        if (letter != null) {
            posts.send(id, letter);
        }
        errands.ended(id, letter == null ? "DROPPED" : "SENT", clock.instant());
    }

    /** Notes a failure. */
    void failed(UUID id, int failures, @Nullable Throwable cause) {
        errands.failed(id, failures, words(cause));
    }

    /** Gives a message up. */
    void giveUp(UUID id) {
        LOG.warn("Message {} could not be sent and is given up", id);
        errands.ended(id, "FAILED", clock.instant());
    }

    /** Not the whole of it: what a server says can repeat what it was told. */
    private static String words(@Nullable Throwable cause) {
        if (cause == null) {
            return "It was interrupted";
        }
        var root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var words = (root.getClass().getSimpleName() + ": " + root.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }
}
