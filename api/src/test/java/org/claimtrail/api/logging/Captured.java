package org.claimtrail.api.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** All that is logged while it is open, with our own packages at their most talkative. */
final class Captured extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String OURS = "org.claimtrail";

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger(OURS);

    static Captured open() {
        var captured = new Captured();
        captured.setContext(captured.root.getLoggerContext());
        captured.start();
        captured.root.addAppender(captured);
        captured.ours.setLevel(Level.TRACE);
        return captured;
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        events.add(event);
    }

    /** Each event as the console shows it. */
    List<String> forPeople() {
        if (!(root.getAppender("CONSOLE") instanceof OutputStreamAppender<ILoggingEvent> console)) {
            throw new IllegalStateException("There is no console");
        }
        return encoded(console.getEncoder());
    }

    /** Each event as ECS has it. */
    List<String> forMachines() {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoded(encoder);
    }

    String all() {
        return String.join("\n", forPeople())
                + String.join("\n", forMachines())
                + events.stream()
                        .map(ILoggingEvent::getMDCPropertyMap)
                        .map(Map::toString)
                        .collect(Collectors.joining());
    }

    private List<String> encoded(Encoder<ILoggingEvent> encoder) {
        var lines = new ArrayList<String>();
        events.forEach(event -> lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8)));
        return lines;
    }

    @Override
    public void close() {
        root.detachAppender(this);
        ours.setLevel(null);
        stop();
    }
}
