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

    /** The next number of a lot of salvage, such as {@code SAL-2026-000123}. */
    public String salvageLot() {
        return next("SAL");
    }

    /** The next number of a parametric programme, such as {@code PRM-2026-000123}. */
    public String programme() {
        return next("PRM");
    }

    /** The next order number, such as {@code ORD-2026-0001}. */
    public String order() {
        return next("ORD");
    }

    /** The next issue number, such as {@code ISS-2026-0001}. */
    public String issue() {
        return next("ISS");
    }

    /** The next customer number, such as {@code CUS-2026-000123}. */
    public String customer() {
        return next("CUS");
    }

    /** The next document number, such as {@code DOC-2026-000123}. */
    public String document() {
        return next("DOC");
    }

    /** The next number of a letter, such as {@code LTR-2026-000123}. */
    public String letter() {
        return next("LTR");
    }

    private String next(String kind) {
        return numbers.next(Caller.current().tenant(), kind, clock.instant());
    }
}
