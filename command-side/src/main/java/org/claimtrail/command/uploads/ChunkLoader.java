package org.claimtrail.command.uploads;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.claimtrail.command.receipts.StoredTogether;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads a chunk of rows in one transaction: what they lead to, what is remembered and said of them, and the checkpoint.
 * If that fails it loads them one by one, so that a bad row stops no other.
 */
@Component
final class ChunkLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkLoader.class);

    private final TransactionManager transactions;
    private final RowLedger ledger;
    private final RowCommands commands;
    private final UploadJournal journal;
    private final Clock clock;

    ChunkLoader(
            TransactionManager transactions,
            RowLedger ledger,
            RowCommands commands,
            UploadJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.commands = commands;
        this.journal = journal;
        this.clock = clock;
    }

    /** Loads the rows and moves the checkpoint. */
    Checkpoint load(IngestJob job, Chunk chunk, Checkpoint from) {
        try {
            return inOneUnit(chunk.rows().size() > 1, () -> loadTogether(job, chunk, from));
        } catch (RuntimeException e) {
            if (chunk.rows().size() > 1 && !(e instanceof Overtaken)) {
                return loadSingly(job, chunk, from);
            }
            return refuseOrThrow(job, chunk, from, e);
        }
    }

    private Checkpoint loadSingly(IngestJob job, Chunk chunk, Checkpoint from) {
        var checkpoint = from;
        for (var i = 0; i < chunk.rows().size(); i++) {
            checkpoint = load(job, chunk.only(i), checkpoint);
        }
        return checkpoint;
    }

    private Checkpoint refuseOrThrow(IngestJob job, Chunk chunk, Checkpoint from, RuntimeException why) {
        var refusal = RowFaults.refusal(why);
        if (chunk.rows().isEmpty() || refusal.isEmpty() && RowFaults.passes(why)) {
            throw why;
        }
        var line = chunk.rows().getFirst().line();
        if (refusal.isEmpty()) {
            LOG.error("Line {} of upload {} could not be loaded", line, job.uploadId(), why);
        }
        var issue = refusal.map(rule -> Issue.refusedRow(line, rule.code(), rule.detail()))
                .orElseGet(() -> Issue.ofRow(line, RowReason.ROW_FAILED, RowReason.ROW_FAILED.meaning()));
        return inOneUnit(false, () -> {
            journal.note(job.tenant(), job.uploadId(), List.of(issue));
            return move(job, from, from.plus(chunk.lastLine(), new Counts(1, 0, 0, 1, 0, chunk.blank())));
        });
    }

    private Checkpoint loadTogether(IngestJob job, Chunk chunk, Checkpoint from) {
        var good = new ArrayList<ScannedRow.Good>();
        var issues = new ArrayList<Issue>();
        for (var row : chunk.rows()) {
            switch (row) {
                case ScannedRow.Good g -> good.add(g);
                case ScannedRow.Bad bad -> issues.addAll(bad.issues());
            }
        }
        var sorted = sort(job, good);
        var warnings = new ArrayList<>(commands.send(job, sorted.fresh()));
        sorted.fresh().stream()
                .filter(row -> row.draft().mayRepeat() && row.occurrence() > 1)
                .forEach(row -> warnings.add(
                        Issue.ofRow(row.line(), RowReason.REPEATED_ROW, RowReason.REPEATED_ROW.meaning())));
        issues.addAll(warnings);
        sorted.different()
                .forEach(row -> issues.add(Issue.ofRow(
                        row.line(),
                        RowReason.ALREADY_LOADED_DIFFERENTLY,
                        RowReason.ALREADY_LOADED_DIFFERENTLY.meaning())));
        if (!issues.isEmpty()) {
            journal.note(job.tenant(), job.uploadId(), issues);
        }
        var bad = chunk.rows().size() - good.size();
        return move(
                job,
                from,
                from.plus(
                        chunk.lastLine(),
                        new Counts(
                                chunk.rows().size(),
                                sorted.fresh().size(),
                                sorted.unchanged(),
                                bad + sorted.different().size(),
                                warnings.stream().map(Issue::line).distinct().count(),
                                chunk.blank())));
    }

    private Checkpoint move(IngestJob job, Checkpoint from, Checkpoint to) {
        journal.move(job.uploadId(), from, to, clock.instant());
        return to;
    }

    /** Rows that are new, that say what has been loaded already, and that contradict it. */
    private record Sorted(List<ScannedRow.Good> fresh, int unchanged, List<ScannedRow.Good> different) {}

    private Sorted sort(IngestJob job, List<ScannedRow.Good> rows) {
        var tenant = job.tenant();
        var entries = rows.stream()
                .map(row -> new RowLedger.Entry(
                        row.draft().rowKey(tenant, row.occurrence()),
                        row.content(),
                        row.draft().aggregateId(tenant, row.occurrence())))
                .toList();
        var entered = ledger.enter(tenant, job.kind(), job.uploadId(), entries);
        var known = new HashMap<>(ledger.contents(
                tenant,
                job.kind(),
                entries.stream()
                        .map(RowLedger.Entry::key)
                        .filter(key -> !entered.contains(key))
                        .toList()));
        var fresh = new ArrayList<ScannedRow.Good>();
        var different = new ArrayList<ScannedRow.Good>();
        var unchanged = 0;
        for (var i = 0; i < rows.size(); i++) {
            var entry = entries.get(i);
            if (entered.remove(entry.key())) {
                known.put(entry.key(), entry.content());
                fresh.add(rows.get(i));
            } else if (Objects.equals(known.get(entry.key()), entry.content())) {
                unchanged++;
            } else {
                different.add(rows.get(i));
            }
        }
        return new Sorted(fresh, unchanged, different);
    }

    /** Commands that are sent within become nested units of work, whose events are stored by this one's commit. */
    private <T> T inOneUnit(boolean together, Supplier<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        if (together) {
            StoredTogether.in(unit);
        }
        try {
            var result = work.get();
            unit.commit();
            return result;
        } catch (RuntimeException | Error e) {
            if (unit.isActive()) {
                unit.rollback(e);
            }
            throw e;
        }
    }
}
