package org.claimtrail.api.policies;

import java.time.Clock;
import java.time.Year;
import org.claimtrail.api.security.Caller;
import org.claimtrail.command.shared.Numbers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives the caller's tenant the next policy number; an instance without the command role allocates its own blocks. */
@Component
class PolicyNumbers {

    private final Numbers numbers;
    private final Clock clock;

    PolicyNumbers(
            ObjectProvider<Numbers> numbers, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.numbers = numbers.getIfAvailable(() -> new Numbers(jdbc, transactions));
        this.clock = clock;
    }

    String next() {
        return numbers.next(Caller.current().tenant(), "POL", Year.now(clock));
    }
}
