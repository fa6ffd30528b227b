package org.claimtrail.api.security;

import java.time.Clock;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.TenantRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives the caller's tenant its next numbers; an instance without the command role allocates blocks of its own. */
@Component
public class NewNumbers {

    private final Numbers numbers;
    private final Clock clock;

    NewNumbers(
            ObjectProvider<Numbers> numbers,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TenantRules rules,
            Clock clock) {
        this.numbers = numbers.getIfAvailable(() -> new Numbers(jdbc, transactions, rules));
        this.clock = clock;
    }

    /** The next claim number, such as {@code CLM-2026-000123}. */
    public String claim() {
        return next("CLM");
    }

    /** The next policy number, such as {@code POL-2026-000123}. */
    public String policy() {
        return next("POL");
    }

    /** The next document number, such as {@code DOC-2026-000123}. */
    public String document() {
        return next("DOC");
    }

    private String next(String kind) {
        return numbers.next(Caller.current().tenant(), kind, clock.instant());
    }
}
