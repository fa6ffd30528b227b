package org.claimtrail.api.claims;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What customers are told, in a language. */
final class StatusTexts {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("sw"));

    private final Locale language;
    private final Properties texts;

    private StatusTexts(Locale language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in a language that is there. */
    static StatusTexts in(Locale language) {
        var resource = "/status/" + language.getLanguage() + ".properties";
        try (var in = StatusTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new StatusTexts(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** The best of the languages that somebody asks for; English where none is there. */
    static Locale chosen(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            // Whoever asks in a way that nobody understands is answered all the same.
            return Locale.ENGLISH;
        }
    }

    Locale language() {
        return language;
    }

    String of(String name) {
        var text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalStateException("There are no words for " + name + " in " + language);
        }
        return text;
    }

    /** A text with a value in it. */
    String of(String name, String place, String value) {
        return of(name).replace("{" + place + "}", value);
    }

    /** All texts, by name. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(name -> all.put(name, of(name)));
        return all;
    }
}
