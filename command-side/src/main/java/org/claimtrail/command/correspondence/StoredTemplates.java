package org.claimtrail.command.correspondence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.correspondence.press.BuiltInTemplates;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.springframework.stereotype.Component;

/**
 * Reads what letters are written from out of the templates' own events; what was read is kept, and what has come
 * since read anew.
 */
@Component
public final class StoredTemplates {

    private final EventStore events;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    StoredTemplates(EventStore events) {
        this.events = events;
    }

    /** What was read, up to which event. */
    private record Known(LetterBookState book, long version) {

        static final Known NOTHING = new Known(LetterBookState.BEGINNING, -1);
    }

    /** A text and its name. */
    public record Found(TemplateVersion version, TemplateText text) {}

    /**
     * What a letter is written from now: the tenant's own template, or else the product's sample.
     *
     * @throws Refused when there is neither in this language
     */
    public Found inForce(String tenant, String code, String language) {
        return book(tenant)
                .inForce(code, language)
                .map(own -> new Found(new TemplateVersion(code, language, own.version()), own.text()))
                .or(() -> sample(code, language))
                .orElseThrow(() -> new Refused(
                        CorrespondenceRefusal.TEMPLATE_NOT_PUBLISHED,
                        "There is no template " + code + " in the language " + language + "."));
    }

    private static Optional<Found> sample(String code, String language) {
        return BuiltInTemplates.find(code, language)
                .map(text -> new Found(new TemplateVersion(code, language, 0), text));
    }

    private LetterBookState book(String tenant) {
        var before = known.getOrDefault(tenant, Known.NOTHING);
        var book = before.book();
        var version = before.version();
        var since = StoredEvents.after(events, LetterTemplateEvent.class, LetterBookId.ofTenant(tenant), version);
        for (var stored : since) {
            book = LetterBookState.evolve(book, stored.event(), stored.by().actor());
            version = stored.version();
        }
        known.merge(tenant, new Known(book, version), (one, other) -> one.version() > other.version() ? one : other);
        return book;
    }
}
