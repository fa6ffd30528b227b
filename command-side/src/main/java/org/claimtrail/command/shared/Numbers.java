package org.claimtrail.command.shared;

import java.time.Instant;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Allocates the numbers that people use, such as {@code CLM-2026-000123}: per tenant, kind and year, each only once.
 * Numbers are taken in small blocks, so a stop can leave some unused; none is ever given twice.
 */
public final class Numbers {

    private static final int BLOCK = 20;

    /** How many digits a number has at least; more follow when they are needed. */
    private static final int DIGITS = 6;

    private static final Map<String, Integer> FEWER_DIGITS = Map.of("ORD", 4, "ISS", 4);

    private record Series(String tenant, String kind, Year year) {
        int digits() {
            return FEWER_DIGITS.getOrDefault(kind, DIGITS);
        }
    }

    /** Numbers that this machine may give, from the next one on and below the end. */
    private record Block(AtomicLong next, long end) {}

    private final Map<Series, Block> blocks = new ConcurrentHashMap<>();
    private final Map<Series, Lock> refills = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final TenantRules rules;

    public Numbers(JdbcClient jdbc, PlatformTransactionManager transactions, TenantRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.ownTransaction = new TransactionTemplate(transactions);
        // The number is used up even if what it was meant for fails, and no caller waits for another's transaction.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The next number of a series.
     *
     * @param kind the prefix, such as CLM, POL or ORD
     * @param at the moment whose year it bears, as the tenant's calendar has it
     */
    public String next(String tenant, String kind, Instant at) {
        return next(tenant, kind, at, BLOCK);
    }

    /** The next number of a series of which many will follow: takes a larger block when one is needed. */
    public String next(String tenant, String kind, Instant at, int block) {
        return next(new Series(tenant, kind, rules.yearAt(tenant, at)), block);
    }

    private String next(Series series, int block) {
        while (true) {
            var current = blocks.get(series);
            if (current != null) {
                var number = current.next().getAndIncrement();
                if (number < current.end()) {
                    return text(series, number);
                }
            }
            refill(series, current, block);
        }
    }

    /** One caller asks the database; those who have run out meanwhile wait for what he gets. */
    private void refill(Series series, @Nullable Block usedUp, int block) {
        var lock = refills.computeIfAbsent(series, key -> new ReentrantLock());
        lock.lock();
        try {
            if (blocks.get(series) == usedUp) {
                var first = allocate(series, block);
                blocks.put(series, new Block(new AtomicLong(first), first + block));
            }
        } finally {
            lock.unlock();
        }
    }

    private static String text(Series series, long number) {
        var digits = Long.toString(number);
        return series.kind() + "-" + series.year() + "-" + "0".repeat(Math.max(0, series.digits() - digits.length()))
                + digits;
    }

    private long allocate(Series series, int block) {
        var last = ownTransaction.execute(status -> jdbc.sql("""
                        INSERT INTO number_sequence AS s (tenant, kind, year, last_number) VALUES (?, ?, ?, ?)
                        ON CONFLICT (tenant, kind, year) DO UPDATE SET last_number = s.last_number + ?
                        RETURNING last_number""")
                .params(series.tenant(), series.kind(), series.year().getValue(), block, block)
                .query(Long.class)
                .single());
        if (last == null) {
            throw new IllegalStateException("No number could be allocated in " + series);
        }
        return last - block + 1;
    }
}
