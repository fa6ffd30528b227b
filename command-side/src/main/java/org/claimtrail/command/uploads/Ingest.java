package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.UploadCommand.CompleteUpload;
import org.claimtrail.command.uploads.UploadCommand.FailUpload;
import org.claimtrail.command.uploads.rows.Mapping;
import org.claimtrail.command.uploads.table.Row;
import org.claimtrail.command.uploads.table.TableFault;
import org.claimtrail.command.uploads.table.TableReader;
import org.springframework.stereotype.Component;

/** Works through a file from its checkpoint on. */
@Component
final class Ingest {

    private final UploadFiles files;
    private final UploadJournal journal;
    private final Importers importers;
    private final ChunkLoader loader;
    private final UploadSettings settings;
    private final Clock clock;

    Ingest(
            UploadFiles files,
            UploadJournal journal,
            Importers importers,
            ChunkLoader loader,
            UploadSettings settings,
            Clock clock) {
        this.files = files;
        this.journal = journal;
        this.importers = importers;
        this.loader = loader;
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
        journal.begin(file, clock.instant());
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
        switch (end) {
            case CompleteUpload c -> journal.complete(c.uploadId(), clock.instant());
            case FailUpload c -> journal.fail(c.uploadId(), c.code(), c.explanation(), clock.instant());
            case UploadCommand.ReceiveUpload c -> throw new IllegalArgumentException("An upload does not end so");
        }
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
                total += hasContent(rows.next()) ? 1 : 0;
            }
        } catch (Refused e) {
            // The rows before the fault are loaded; their number stays unknown.
            if (e.refusal() != TableFault.FILE_BROKEN && e.refusal() != TableFault.TOO_MANY_ROWS) {
                throw e;
            }
            return;
        }
        journal.count(job.uploadId(), total);
    }

    private static boolean hasContent(Row row) {
        return !row.isBlank();
    }

    private Optional<UploadCommand> load(IngestJob job, Path copy, BooleanSupplier pause) {
        var importer = importers.of(job.kind());
        // The last day that has begun anywhere on earth: nobody's today is in the future.
        var today = job.receivedAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        try (var rows = reader().open(copy, Mapping.sheetOf(job.mapping()))) {
            var mapping = Mapping.bind(importer.schema(), rows.header(), job.mapping());
            var scan = new RowScan(rows, importer, mapping, today);
            var checkpoint = journal.checkpoint(job.uploadId());
            for (var ended = false; !ended; ) {
                if (pause.getAsBoolean()) {
                    return Optional.empty();
                }
                var chunk = new ArrayList<ScannedRow>(settings.chunk());
                ended = fill(chunk, scan, checkpoint.line());
                if (scan.line() > checkpoint.line()) {
                    checkpoint = loader.load(job, new Chunk(chunk, scan.line(), scan.takeBlank()), checkpoint);
                }
            }
            journal.noteFile(job.tenant(), job.uploadId(), scan.fileIssues());
            return Optional.of(new CompleteUpload(job.uploadId(), checkpoint.counts()));
        }
    }

    /** Takes rows beyond the checkpoint; true when the file has ended. */
    private boolean fill(ArrayList<ScannedRow> chunk, RowScan scan, int done) {
        while (chunk.size() < settings.chunk()) {
            var row = scan.next();
            if (row == null) {
                return true;
            }
            if (row.line() > done) {
                chunk.add(row);
            } else {
                scan.takeBlank();
            }
        }
        return false;
    }

    private TableReader reader() {
        return new TableReader(settings.limits());
    }
}
