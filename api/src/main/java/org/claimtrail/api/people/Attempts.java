package org.claimtrail.api.people;

import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityEntry.Outcome;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has everything that is done to people, and everything that is tried and refused, stand in the security log. */
@Component
final class Attempts {

    private final SecurityLog log;
    private final TransactionTemplate transaction;

    Attempts(SecurityLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does something, and says in the log if it was refused; that it was done is said by {@link Attempt#commit}.
     *
     * @param tenant null when there is no such tenant
     * @param subject whom it is done to
     */
    <T> T at(@Nullable String tenant, String action, @Nullable String subject, Function<Attempt, T> work) {
        var attempt = new Attempt(tenant, action, subject);
        try {
            return work.apply(attempt);
        } catch (ApiProblem problem) {
            attempt.refused(problem.error().name());
            throw problem;
        } catch (Refused refused) {
            attempt.refused(refused.details().code());
            throw refused;
        }
    }

    /** One thing that somebody tries to do. */
    final class Attempt {

        private @Nullable String tenant;
        private final String action;
        private @Nullable String subject;
        private final TreeMap<String, String> details = new TreeMap<>();

        private Attempt(@Nullable String tenant, String action, @Nullable String subject) {
            this.tenant = tenant;
            this.action = action;
            this.subject = subject;
        }

        /** Whom it concerns, once that is known. */
        Attempt concerns(User user) {
            tenant = user.tenant();
            subject = user.name();
            return this;
        }

        /** Adds to what the log says; never a secret. */
        Attempt note(String name, String value) {
            details.put(name, value);
            return this;
        }

        /** Does it in one transaction with its entry in the log. */
        <T> T commit(Supplier<T> work) {
            var done = transaction.execute(status -> {
                var result = work.get();
                log.record(entry(Outcome.DONE));
                return result;
            });
            if (done == null) {
                throw new IllegalStateException(action + " led to nothing");
            }
            return done;
        }

        private void refused(String code) {
            note("code", code);
            log.record(entry(Outcome.REFUSED));
        }

        private SecurityEntry entry(Outcome outcome) {
            var caller = Caller.currentOrNull();
            return new SecurityEntry(tenant, caller == null ? null : caller.user(), action, outcome, subject, details);
        }
    }
}
