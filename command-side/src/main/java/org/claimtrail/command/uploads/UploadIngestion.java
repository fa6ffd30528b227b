package org.claimtrail.command.uploads;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.uploads.UploadEvent.UploadReceived;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A file that was received is worked through, however often the machine stops meanwhile. */
@Component
@ProcessingGroup("process-uploads")
class UploadIngestion extends DurableProcess<IngestJob> {

    /** Long files are worked in slices, so that others get their turn. */
    private static final Duration SLICE = Duration.ofSeconds(60);

    private final Ingest ingest;
    private final Clock clock;
    private volatile boolean stopping;

    UploadIngestion(ProcessSupport support, Ingest ingest, Clock clock) {
        super("upload-ingestion", IngestJob.class, support);
        this.ingest = ingest;
        this.clock = clock;
    }

    @EventHandler
    void on(UploadReceived received, EventMessage<?> event) {
        plan(
                event,
                received.uploadId().toString(),
                () -> new IngestJob(received.uploadId(), received.kind(), received.mapping(), texts(event)));
    }

    @EventListener(ContextClosedEvent.class)
    void onShutdown() {
        stopping = true;
    }

    @Override
    protected Next<IngestJob> work(Job<IngestJob> job) {
        var until = clock.instant().plus(SLICE);
        var end = ingest.advance(job.facts(), () -> stopping || clock.instant().isAfter(until));
        if (end.isEmpty()) {
            return Next.again(Duration.ZERO, job.facts());
        }
        send(job, "end", end.get());
        ingest.finish(end.get());
        return Next.done();
    }

    private static Map<String, String> texts(EventMessage<?> event) {
        var texts = new LinkedHashMap<String, String>();
        event.getMetaData().forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
