package org.claimtrail.api.sessions;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.claimtrail.api.mail.Mail;
import org.claimtrail.api.mail.Mailer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whose account was locked, and gives him a way back in. The mail goes out after the answer, so that the answer
 * does not tell by its time whether there is anybody to write to.
 */
@Component
class UnlockMail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UnlockMail.class);
    private static final int WAITING = 1000;

    private final ObjectProvider<Mailer> mailer;
    private final Proofs proofs;
    private final SessionSettings settings;
    private final ThreadPoolExecutor sender = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("unlock-mail").daemon().factory(),
            (mail, executor) -> LOG.warn("Too many accounts are locked at once: a mail was not sent"));

    UnlockMail(ObjectProvider<Mailer> mailer, Proofs proofs, SessionSettings settings) {
        this.mailer = mailer;
        this.proofs = proofs;
        this.settings = settings;
    }

    /** Writes to the person, if there is one who could log in. */
    void later(@Nullable Person person) {
        sender.execute(() -> {
            if (person != null && person.canLogIn() && person.isVerified()) {
                send(person);
            }
        });
    }

    private void send(Person person) {
        try {
            var lifetime = settings.lockout().unlockLinkLifetime();
            var token = proofs.issue(Proofs.Purpose.UNLOCK, person.id(), lifetime);
            var text = """
                    Somebody tried several times to log in as you, with a wrong password. For a while nobody can.

                    If it was you, or if you want to log in now, open this link within %d minutes:

                    %s

                    If it was not you, your password was not found out; there is nothing that you must do.
                    """.formatted(lifetime.toMinutes(), settings.unlockLink().replace("{token}", token));
            mailer.getObject().send(new Mail(person.email(), "Log-in was locked for a while", text));
        } catch (RuntimeException e) {
            LOG.warn("The mail with the way back in could not be sent", e);
        }
    }

    @Override
    public void destroy() {
        sender.shutdown();
    }
}
