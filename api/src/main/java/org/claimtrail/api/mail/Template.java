package org.claimtrail.api.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a message: its first line is the subject; {@code {name}} stands for a value. */
final class Template {

    private static final String SUBJECT = "Subject: ";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private final String name;
    private final String subject;
    private final String text;

    private Template(String name, String subject, String text) {
        this.name = name;
        this.subject = subject;
        this.text = text;
    }

    /** A message that has been written. */
    record Filled(String subject, String text) {}

    static Template named(String name) {
        var resource = "/mail/" + name + ".txt";
        try (var stream = Template.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var end = words.indexOf('\n');
            if (end < 0 || !words.startsWith(SUBJECT)) {
                throw new IllegalStateException(resource + " does not begin with its subject");
            }
            return new Template(
                    name,
                    words.substring(SUBJECT.length(), end).strip(),
                    words.substring(end).strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** Fills in the values; one that brings line breaks with it could add a header, or words in our name. */
    Filled fill(Map<String, String> values) {
        return new Filled(fill(subject, values), fill(text, values));
    }

    private String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("The message " + name + " lacks its " + place.group(1));
            }
            return Matcher.quoteReplacement(BREAKS.matcher(value).replaceAll(" "));
        });
    }
}
