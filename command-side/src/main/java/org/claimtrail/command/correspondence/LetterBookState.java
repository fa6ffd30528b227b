package org.claimtrail.command.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent.*;
import org.claimtrail.events.correspondence.LetterTemplateId;

/** The letter templates of a tenant: proposals, and versions that letters are or were written from. */
record LetterBookState(Map<LetterTemplateId, Entry> entries) {

    static final LetterBookState BEGINNING = new LetterBookState(Map.of());

    /** One of them. */
    sealed interface Entry {}

    /** It waits to be published. */
    record Draft(String code, String language, TemplateText text, List<String> authors) implements Entry {}

    /** Letters were written from it, and still are if it is the latest. */
    record Published(String code, String language, int version, TemplateText text) implements Entry {}

    /** It was given up; its number, if it had one, is not used again. */
    record Withdrawn(String code, String language, int version) implements Entry {}

    LetterBookState {
        entries = Map.copyOf(entries);
    }

    static LetterBookState evolve(LetterBookState state, LetterTemplateEvent event, String actor) {
        return switch (event) {
            case TemplateDrafted e ->
                state.with(
                        e, new Draft(e.code(), e.language(), new TemplateText(e.subject(), e.body()), List.of(actor)));
            case TemplateRevised e -> state.with(e, state.revised(e, actor));
            case TemplatePublished e ->
                state.with(
                        e, new Published(e.code(), e.language(), e.version(), new TemplateText(e.subject(), e.body())));
            case TemplateWithdrawn e -> state.with(e, state.withdrawn(e));
        };
    }

    /** The version that letters are written from: the latest published, unless that was withdrawn. */
    Optional<Published> inForce(String code, String language) {
        var latest = latest(code, language);
        return published(code, language)
                .filter(version -> version.version() == latest)
                .findFirst();
    }

    /** The number of the last version, of a withdrawn one too; 0 before the first. */
    int latest(String code, String language) {
        return entries.values().stream()
                .mapToInt(entry -> switch (entry) {
                    case Draft draft -> 0;
                    case Published p -> p.code().equals(code) && p.language().equals(language) ? p.version() : 0;
                    case Withdrawn w -> w.code().equals(code) && w.language().equals(language) ? w.version() : 0;
                })
                .max()
                .orElse(0);
    }

    private Stream<Published> published(String code, String language) {
        return entries.values().stream()
                .flatMap(entry -> entry instanceof Published published ? Stream.of(published) : Stream.empty())
                .filter(published ->
                        published.code().equals(code) && published.language().equals(language));
    }

    private Entry revised(TemplateRevised e, String actor) {
        if (!(entries.get(e.templateId()) instanceof Draft draft)) {
            throw new IllegalStateException("The history revises template " + e.templateId() + ", which is no draft");
        }
        var authors = new ArrayList<>(draft.authors());
        if (!authors.contains(actor)) {
            authors.add(actor);
        }
        return new Draft(draft.code(), draft.language(), new TemplateText(e.subject(), e.body()), List.copyOf(authors));
    }

    private Entry withdrawn(TemplateWithdrawn e) {
        return switch (entries.get(e.templateId())) {
            case null -> throw new IllegalStateException("The history withdraws template " + e.templateId());
            case Draft draft -> new Withdrawn(draft.code(), draft.language(), 0);
            case Published published -> new Withdrawn(published.code(), published.language(), published.version());
            case Withdrawn withdrawn -> withdrawn;
        };
    }

    private LetterBookState with(LetterTemplateEvent event, Entry entry) {
        var more = new HashMap<>(entries);
        more.put(event.templateId(), entry);
        return new LetterBookState(more);
    }
}
