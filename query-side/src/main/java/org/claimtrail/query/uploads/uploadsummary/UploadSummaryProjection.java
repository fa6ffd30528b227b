package org.claimtrail.query.uploads.uploadsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row an upload. */
@Component
@ProcessingGroup(ReadModels.UPLOAD_SUMMARY)
class UploadSummaryProjection implements ReadModel {

    private static final String RECEIVED = """
            INSERT INTO upload_summary (upload_id, tenant, kind, file_name, size, sha256, status, received_by,
             received_at, version)
            VALUES (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?)""";

    private static final String FINISHED = """
            UPDATE upload_summary SET status = ?, error_code = ?, explanation = ?, rows = ?, loaded = ?, unchanged = ?,
             rejected = ?, warned = ?, blank = ?, finished_at = ?, version = ?
            WHERE upload_id = ?""";

    private final ReadModelWriter writer;

    UploadSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.UPLOAD_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("upload_summary");
    }

    @EventHandler
    void on(UploadEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(UploadEvent event, Recorded recorded) {
        return switch (event) {
            case UploadReceived e -> received(e, recorded);
            case UploadCompleted e -> finished(event, recorded, e.counts(), text("COMPLETED"), text(null), text(null));
            case UploadFailed e ->
                finished(event, recorded, e.counts(), text("FAILED"), text(e.code()), text(e.explanation()));
        };
    }

    private static Statement received(UploadReceived e, Recorded recorded) {
        return Statement.add(
                RECEIVED,
                id(e.uploadId().value()),
                text(recorded.tenant()),
                text(e.kind()),
                text(e.fileName()),
                number(e.size()),
                text(e.sha256()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private static Statement finished(UploadEvent event, Recorded recorded, Counts counts, SqlValue... statusAndWhy) {
        return Statement.change(
                FINISHED,
                statusAndWhy[0],
                statusAndWhy[1],
                statusAndWhy[2],
                number(counts.rows()),
                number(counts.loaded()),
                number(counts.unchanged()),
                number(counts.rejected()),
                number(counts.warned()),
                number(counts.blank()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                id(event.uploadId().value()));
    }
}
