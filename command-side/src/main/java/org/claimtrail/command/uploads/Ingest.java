package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.UploadCommand.CompleteUpload;
import org.claimtrail.command.uploads.UploadCommand.FailUpload;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.command.uploads.rows.Mapping;
import org.claimtrail.command.uploads.table.TableFault;
import org.claimtrail.command.uploads.table.TableReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works through a file from its checkpoint on. */
@Component
final class Ingest {

    private final UploadFiles files;
    private final UploadJournal journal;
    private final Importers importers;
    private final ChunkLoader loader;
    private final TransactionTemplate transactions;
    private final UploadSettings settings;
    private final Clock clock;

    Ingest(
            UploadFiles files,
            UploadJournal journal,
            Importers importers,
            ChunkLoader loader,
            PlatformTransactionManager transactions,
            UploadSettings settings,
            Clock clock) {
        this.files = files;
        this.journal = journal;
        this.importers = importers;
        this.loader = loader;
        this.transactions = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Loads rows until the file has ended, cannot be read on, or a pause is asked for.
     *
     * @return how it ended, as a command to the upload; empty after a pause
     */
    Optional<UploadCommand> advance(IngestJob job, BooleanSupplier pause) {
        var file = files.find(job.tenant(), job.uploadId())
                .orElseThrow(() -> new IllegalStateException("The file of upload " + job.uploadId() + " is missing"));
        transactions.executeWithoutResult(status -> journal.begin(file, clock.instant()));
        try {
            var copy = Files.createTempFile("upload-", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.write(job.uploadId(), out);
                }
                return read(job, copy, pause);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the end, once the upload knows of it. */
    void finish(UploadCommand end) {
        transactions.executeWithoutResult(status -> {
            switch (end) {
                case CompleteUpload c -> journal.complete(c.uploadId(), clock.instant());
                case FailUpload c -> journal.fail(c.uploadId(), c.code(), c.explanation(), clock.instant());
                case ReceiveUpload c -> throw new IllegalArgumentException("An upload does not end so");
            }
        });
    }

    private Optional<UploadCommand> read(IngestJob job, Path copy, BooleanSupplier pause) {
        try {
            count(job, copy);
            return load(job, copy, pause);
        } catch (Refused e) {
            var why = e.details();
            return Optional.of(new FailUpload(
                    job.uploadId(),
                    why.code(),
                    why.detail(),
                    journal.checkpoint(job.uploadId()).counts()));
        }
    }

    private void count(IngestJob job, Path copy) {
        if (journal.find(job.tenant(), job.uploadId()).map(Progress::total).isPresent()) {
            return;
        }
        var total = 0L;
        try (var rows = reader().open(copy, Mapping.sheetOf(job.mapping()))) {
            while (rows.hasNext()) {
                total += rows.next().isBlank() ? 0 : 1;
            }
        } catch (Refused e) {
            // The rows before the fault are loaded; their number stays unknown.
            if (e.refusal() != TableFault.FILE_BROKEN && e.refusal() != TableFault.TOO_MANY_ROWS) {
                throw e;
            }
            return;
        }
        var rows = total;
        transactions.executeWithoutResult(status -> journal.count(job.uploadId(), rows));
    }

    private Optional<UploadCommand> load(IngestJob job, Path copy, BooleanSupplier pause) {
        var importer = importers.of(job.kind());
        // The last day that has begun anywhere on earth: nobody's today is in the future.
        var today = job.receivedAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        try (var rows = reader().open(copy, Mapping.sheetOf(job.mapping()))) {
            var mapping = Mapping.bind(importer.schema(), rows.header(), job.mapping());
            var scan = new RowScan(rows, importer.reader(), mapping, today);
            var end = load(job, scan, pause);
            end.ifPresent(command -> transactions.executeWithoutResult(
                    status -> journal.noteFile(job.tenant(), job.uploadId(), scan.fileIssues())));
            return end;
        }
    }

    private Optional<UploadCommand> load(IngestJob job, RowScan scan, BooleanSupplier pause) {
        var checkpoint = journal.checkpoint(job.uploadId());
        while (!pause.getAsBoolean()) {
            var piece = new Piece(settings.chunk(), checkpoint.line());
            piece.fill(scan);
            if (scan.line() > checkpoint.line()) {
                checkpoint = loader.load(job, piece.chunk(scan), checkpoint);
            }
            var fault = piece.fault();
            if (fault != null) {
                return Optional.of(new FailUpload(job.uploadId(), fault.code(), fault.detail(), checkpoint.counts()));
            }
            if (piece.isLast()) {
                return Optional.of(new CompleteUpload(job.uploadId(), checkpoint.counts()));
            }
        }
        return Optional.empty();
    }

    private TableReader reader() {
        return new TableReader(settings.limits());
    }
}
