package org.claimtrail.command.shared;

import java.time.Year;
import java.util.concurrent.ConcurrentHashMap;
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

    private record Series(String tenant, String kind, Year year) {}

    private record Block(long next, long end) {}

    private final ConcurrentHashMap<Series, Block> blocks = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    public Numbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        // The number is used up even if what it was meant for fails, and no caller waits for another's transaction.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The next number of a series.
     *
     * @param kind the prefix: CLM, POL, PAY
     */
    public String next(String tenant, String kind, Year year) {
        return next(tenant, kind, year, BLOCK);
    }

    /** The next number of a series of which many will follow: takes a larger block when one is needed. */
    public String next(String tenant, String kind, Year year, int block) {
        var taken = blocks.compute(new Series(tenant, kind, year), (series, current) -> {
            if (current != null && current.next() + 1 < current.end()) {
                return new Block(current.next() + 1, current.end());
            }
            var first = allocate(series, block);
            return new Block(first, first + block);
        });
        return "%s-%s-%06d".formatted(kind, year, taken.next());
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
