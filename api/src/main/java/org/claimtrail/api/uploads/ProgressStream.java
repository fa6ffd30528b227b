package org.claimtrail.api.uploads;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimtrail.command.uploads.Progress;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells those who listen how an upload gets on, until it is finished. */
@Component
class ProgressStream {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressStream.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int LOOKS_PER_SIGN_OF_LIFE = 60;

    private final UploadDesk desk;
    private final CountDownLatch stopping = new CountDownLatch(1);

    ProgressStream(UploadDesk desk) {
        this.desk = desk;
    }

    /** Begins to tell; the listener costs a virtual thread, which mostly sleeps. */
    SseEmitter follow(String tenant, UploadId uploadId) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        Thread.ofVirtual().name("progress-" + uploadId).start(() -> tell(emitter, tenant, uploadId));
        return emitter;
    }

    /** A listener must not keep the server from stopping; he connects again. */
    @EventListener(ContextClosedEvent.class)
    void onShutdown() {
        stopping.countDown();
    }

    private void tell(SseEmitter emitter, String tenant, UploadId uploadId) {
        try {
            tellUntilFinished(emitter, tenant, uploadId);
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // The listener has left, which is his right.
            LOG.debug("Nobody listens to the progress of {} any more", uploadId, gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException fault) {
            LOG.warn("Cannot tell the progress of {}", uploadId, fault);
            emitter.completeWithError(fault);
        }
    }

    private void tellUntilFinished(SseEmitter emitter, String tenant, UploadId uploadId)
            throws IOException, InterruptedException {
        @Nullable Progress last = null;
        for (var looks = 1; ; looks++) {
            var found = desk.uploads().progress(tenant, uploadId);
            if (found.isEmpty()) {
                return;
            }
            var progress = found.get();
            if (!Objects.equals(progress, last)) {
                var event = SseEmitter.event().name("progress");
                emitter.send(event.data(UploadView.of(progress), MediaType.APPLICATION_JSON));
                last = progress;
            } else if (looks % LOOKS_PER_SIGN_OF_LIFE == 0) {
                emitter.send(SseEmitter.event().comment("still at it"));
            }
            if (progress.state().isFinal() || stopping.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }
}
