package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.command.uploads.Progress.State;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.command.uploads.rows.Mapping;
import org.claimtrail.command.uploads.rows.MappingResolver;
import org.claimtrail.command.uploads.rows.Presets;
import org.claimtrail.command.uploads.table.TableReader;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the edge needs of uploads: take a file in, follow it, read what is to be said of its rows. */
@Component
public final class Uploads {

    private static final int READ_AT_ONCE = 1_000;

    private final UploadFiles files;
    private final UploadJournal journal;
    private final Importers importers;
    private final UploadSettings settings;
    private final Clock clock;
    private final TenantRules rules;
    private final MappingResolver mappings = new MappingResolver(Presets.shipped());

    Uploads(
            UploadFiles files,
            UploadJournal journal,
            Importers importers,
            UploadSettings settings,
            Clock clock,
            ObjectProvider<TenantRules> rules) {
        this.files = files;
        this.journal = journal;
        this.importers = importers;
        this.settings = settings;
        this.clock = clock;
        this.rules = rules.getIfAvailable(() -> TenantRules.STANDARD);
    }

    /**
     * Takes a file in: looks whether it is a table that can be read under its mapping, and keeps its bytes. Nothing is
     * worked on until the command that this returns has been sent in the uploader's name.
     *
     * @throws Refused with an {@link UploadRefusal}, a {@link org.claimtrail.command.uploads.table.TableFault} or a
     *     {@link org.claimtrail.command.uploads.rows.MappingRefusal}; nothing is kept then
     */
    public ReceiveUpload accept(Incoming incoming, InputStream content) throws IOException {
        UploadDecisions.checkName(incoming.fileName());
        try (var spool = Spool.of(content, settings.maxSize().toBytes());
                var rows = new TableReader(settings.limits()).open(spool.path(), Mapping.sheetOf(incoming.mapping()))) {
            var schema = importers.of(incoming.kind()).schema();
            var mapping =
                    mappings.resolve(schema, rows.header(), incoming.mapping(), rules.fileDefaults(incoming.tenant()));
            files.keep(
                    new StoredFile(
                            incoming.tenant(),
                            incoming.uploadId(),
                            incoming.kind(),
                            incoming.fileName(),
                            spool.size(),
                            spool.sha256(),
                            clock.instant()),
                    spool.path());
            return new ReceiveUpload(
                    incoming.uploadId(), incoming.kind(), incoming.fileName(), spool.size(), spool.sha256(), mapping);
        }
    }

    /** How far an upload has come; empty if the tenant has no such upload. */
    public Optional<Progress> progress(String tenant, UploadId uploadId) {
        return journal.find(tenant, uploadId)
                .or(() -> files.find(tenant, uploadId).map(Uploads::waiting));
    }

    /**
     * A page of what is to be said of an upload: first of the file as a whole, then by line.
     *
     * @param page counted from 0
     */
    public IssuePage issues(String tenant, UploadId uploadId, int page, int size) {
        return new IssuePage(
                journal.issues(tenant, uploadId, Math.multiplyExact(page, size), size),
                journal.issueCount(tenant, uploadId));
    }

    /** Writes everything that is to be said of an upload as CSV; cells that look like formulas are made harmless. */
    public void writeIssues(String tenant, UploadId uploadId, OutputStream to) throws IOException {
        try (var csv = new IssueCsv(to)) {
            for (var offset = 0; ; offset += READ_AT_ONCE) {
                var issues = journal.issues(tenant, uploadId, offset, READ_AT_ONCE);
                issues.forEach(csv::write);
                if (issues.size() < READ_AT_ONCE) {
                    return;
                }
            }
        }
    }

    /** What is known of the original file; empty if the tenant has no such upload. */
    public Optional<StoredFile> file(String tenant, UploadId uploadId) {
        return files.find(tenant, uploadId);
    }

    /** Writes the original file's bytes; writes nothing if the tenant has no such upload. */
    public void writeFile(String tenant, UploadId uploadId, OutputStream to) throws IOException {
        if (files.find(tenant, uploadId).isPresent()) {
            files.write(uploadId, to);
        }
    }

    /** Writes a table with our columns and an example, as CSV. */
    public void writeCsvTemplate(Kind kind, OutputStream to) throws IOException {
        new Template(importers.of(kind).schema()).writeCsv(to);
    }

    /** Writes a table with our columns and an example, as XLSX with a sheet of notes. */
    public void writeXlsxTemplate(Kind kind, OutputStream to) throws IOException {
        new Template(importers.of(kind).schema()).writeXlsx(to);
    }

    private static Progress waiting(StoredFile file) {
        return new Progress(
                file.uploadId(),
                file.kind(),
                file.fileName(),
                State.WAITING,
                Tally.NOTHING,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
