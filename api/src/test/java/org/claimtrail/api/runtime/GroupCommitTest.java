package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final EventLog log = new EventLog();
    private final List<Integer> groups = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean unreachable;
    private final CountDownLatch firstIsWriting = new CountDownLatch(1);
    private final CountDownLatch firstMayGoOn = new CountDownLatch(1);
    private final GroupCommit commits = new GroupCommit(this::write);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_gathers_while_a_commit_is_under_way_is_stored_with_the_next_one() throws Exception {
        var claims = Stream.generate(UUID::randomUUID).limit(6).toList();
        var callers = heldUp(claims.stream().map(claim -> EventLog.wanted(claim, "Achieng")));

        firstMayGoOn.countDown();

        for (var caller : callers) {
            caller.get();
        }
        assertThat(groups).containsExactly(1, 5);
        assertThat(log.stored()).containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void nobody_suffers_from_what_another_wanted_stored() throws Exception {
        var claims = Stream.generate(UUID::randomUUID).limit(4).toList();
        var twice = claims.get(1);
        var callers = heldUp(Stream.of(
                EventLog.wanted(claims.get(0), "Achieng"),
                EventLog.wanted(twice, "Achieng"),
                EventLog.wanted(twice, "Ali"),
                EventLog.wanted(claims.get(2), "Achieng"),
                EventLog.wanted(claims.get(3), "Achieng")));

        firstMayGoOn.countDown();

        assertThat(callers.stream().map(GroupCommitTest::fault))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).isEmpty(),
                        fault -> assertThat(fault).isEmpty(),
                        fault -> assertThat(fault).contains("domain_event_version"),
                        fault -> assertThat(fault).isEmpty(),
                        fault -> assertThat(fault).isEmpty());
        assertThat(log.stored()).containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void where_the_database_cannot_be_reached_all_are_told_so_at_once() throws Exception {
        unreachable = true;
        var callers = heldUp(Stream.generate(() -> EventLog.wanted(UUID.randomUUID(), "Achieng"))
                .limit(5));

        firstMayGoOn.countDown();

        assertThat(callers.stream().map(GroupCommitTest::fault))
                .allSatisfy(fault -> assertThat(fault).contains("no route"));
        assertThat(groups).containsExactly(1, 4);
    }

    @Test
    void who_is_told_to_hurry_still_waits_until_it_is_stored_and_remembers_that_he_was_told() throws Exception {
        var claim = UUID.randomUUID();
        heldUp(Stream.of(EventLog.wanted(UUID.randomUUID(), "Achieng")));
        var remembered = new CompletableFuture<Boolean>();
        var hurried = Thread.ofPlatform().start(() -> {
            store(EventLog.wanted(claim, "Achieng"));
            remembered.complete(Thread.currentThread().isInterrupted());
        });
        await().until(() -> hurried.getState() == Thread.State.WAITING);

        hurried.interrupt();
        firstMayGoOn.countDown();

        assertThat(remembered.get()).isTrue();
        assertThat(log.stored()).contains(claim);
    }

    @Test
    void a_writer_that_breaks_down_leaves_nobody_waiting() {
        var broken = new GroupCommit(group -> {
            throw new AssertionError("out of order");
        });

        assertThatThrownBy(() -> broken.store(EventLog.wanted(UUID.randomUUID(), "Achieng")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> broken.store(EventLog.wanted(UUID.randomUUID(), "Achieng")))
                .isInstanceOf(AssertionError.class);
    }

    /** The first one is writing and all others are waiting for it. */
    private List<CompletableFuture<Void>> heldUp(Stream<Append> appends) throws InterruptedException {
        var callers = new ArrayList<CompletableFuture<Void>>();
        for (var append : appends.toList()) {
            var done = new CompletableFuture<Void>();
            var thread = Thread.ofPlatform().start(() -> complete(done, append));
            if (callers.isEmpty()) {
                firstIsWriting.await();
            } else {
                await().until(() -> thread.getState() == Thread.State.WAITING);
            }
            callers.add(done);
        }
        return callers;
    }

    private void complete(CompletableFuture<Void> done, Append append) {
        try {
            commits.store(append);
            done.complete(null);
        } catch (SQLException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private void store(Append append) {
        try {
            commits.store(append);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<Append> group) throws SQLException {
        groups.add(group.size());
        if (groups.size() == 1) {
            firstIsWriting.countDown();
            try {
                firstMayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (unreachable) {
            throw new SQLException("no route to the database", "08001");
        }
        log.statement().write(group);
    }

    private static String fault(CompletableFuture<Void> caller) {
        try {
            caller.get();
            return "";
        } catch (ExecutionException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
