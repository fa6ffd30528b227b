package org.claimtrail.api.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is known about holes in the global index, for all readers together; it is learned anew after a restart.
 *
 * <p>The proof that a hole stays a hole: whoever takes an index has a transaction id before (see
 * {@code next_global_index()}), and an index is taken before a higher one can be seen. So when a hole is seen, the id that
 * this journal then takes for itself is higher than that of the hole's owner. Once no transaction below that id is running
 * any more, and a look taken in the same moment still finds nothing in the hole, its owner has ended without a commit.
 * (A snapshot's {@code xmax} would not do for the bound: it is one past the highest id that has <em>ended</em>, and the owner
 * may be above it.)
 */
final class GapJournal {

    private static final int REMEMBERED = 100_000;
    private static final int EXAMINED_AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final LongSupplier nanoTime;
    private final long pause;

    /** Holes that are not proved to be dead, with the bound below which their owner's transaction id lies. */
    private final Map<Long, Suspicion> suspected = new LinkedHashMap<>();

    private final Set<Long> dead = new HashSet<>();
    private long lastLook;

    private record Suspicion(long seenAt, long bound) {
        private static final long NO_BOUND = -1;

        boolean hasBound() {
            return bound != NO_BOUND;
        }
    }

    private record Look(long oldestRunning, Long[] found) {}

    /**
     * @param pause how long a hole may be there before it is looked into, and between two looks; most holes are filled
     *     within milliseconds
     */
    GapJournal(DataSource dataSource, PlatformTransactionManager transactions, Duration pause) {
        this(dataSource, transactions, pause, System::nanoTime);
    }

    GapJournal(DataSource dataSource, PlatformTransactionManager transactions, Duration pause, LongSupplier nanoTime) {
        this.jdbc = JdbcClient.create(dataSource);
        this.ownTransaction = new TransactionTemplate(transactions);
        // The reader's transaction may have had its id for long; the bound must be a new one.
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
        this.lastLook = nanoTime.getAsLong();
    }

    /** Those of the holes that can never be filled. */
    synchronized Set<Long> deadAmong(Collection<Long> gaps) {
        var now = nanoTime.getAsLong();
        var known = new HashSet<Long>();
        for (var gap : gaps) {
            if (dead.contains(gap)) {
                known.add(gap);
            } else if (suspected.size() < REMEMBERED) {
                suspected.putIfAbsent(gap, new Suspicion(now, Suspicion.NO_BOUND));
            }
        }
        if (known.size() < gaps.size() && now - lastLook >= pause) {
            lastLook = now;
            examine();
            bound(now);
            gaps.stream().filter(dead::contains).forEach(known::add);
        }
        return known;
    }

    private void examine() {
        var candidates = suspected.entrySet().stream()
                .filter(suspicion -> suspicion.getValue().hasBound())
                .map(Map.Entry::getKey)
                .limit(EXAMINED_AT_ONCE)
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        var look = look(candidates);
        for (var filled : look.found()) {
            suspected.remove(filled);
        }
        for (var gap : candidates) {
            var suspicion = suspected.get(gap);
            if (suspicion != null && look.oldestRunning() >= suspicion.bound()) {
                suspected.remove(gap);
                bury(gap);
            }
        }
    }

    /** The oldest transaction that is running and what is in the holes, both of the same snapshot. */
    private Look look(List<Long> gaps) {
        return jdbc.sql("""
                        SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS oldest_running,
                               ARRAY(SELECT global_index FROM domain_event WHERE global_index = ANY (:gaps)) AS found
                        """)
                .param("gaps", gaps.toArray(Long[]::new))
                .query((row, number) -> new Look(row.getLong("oldest_running"), (Long[])
                        row.getArray("found").getArray()))
                .single();
    }

    private void bound(long now) {
        var unbound = new ArrayList<Long>();
        suspected.forEach((gap, suspicion) -> {
            if (!suspicion.hasBound() && now - suspicion.seenAt() >= pause) {
                unbound.add(gap);
            }
        });
        if (unbound.isEmpty()) {
            return;
        }
        var bound = ownTransaction.execute(status -> jdbc.sql("SELECT pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single());
        unbound.forEach(gap -> suspected.put(gap, new Suspicion(now, bound)));
    }

    private void bury(Long gap) {
        if (dead.size() >= REMEMBERED) {
            dead.clear(); // each is found out again if a reader still asks for it
        }
        dead.add(gap);
    }
}
