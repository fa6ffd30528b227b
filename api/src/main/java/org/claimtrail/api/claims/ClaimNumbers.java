package org.claimtrail.api.claims;

import java.time.Clock;
import java.time.Year;
import org.claimtrail.api.security.Caller;
import org.claimtrail.command.shared.Numbers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives the caller's tenant the next claim number; an instance without the command role allocates its own blocks. */
@Component
class ClaimNumbers {

    private final Numbers numbers;
    private final Clock clock;

    ClaimNumbers(
            ObjectProvider<Numbers> numbers, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.numbers = numbers.getIfAvailable(() -> new Numbers(jdbc, transactions));
        this.clock = clock;
    }

    String next() {
        return numbers.next(Caller.current().tenant(), "CLM", Year.now(clock));
    }
}
