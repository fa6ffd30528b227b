package org.claimtrail.command.correspondence.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The samples that come with the product: what letters are written from as long as a tenant has published nothing of
 * its own.
 */
public final class BuiltInTemplates {

    private static final List<String> CODES = List.of(
            "ACKNOWLEDGEMENT", "INFORMATION_REQUEST", "SETTLEMENT_OFFER", "DENIAL", "DISCHARGE_VOUCHER", "CLOSURE");

    private static final List<Sample> ALL = List.of("en", "sw").stream()
            .flatMap(language -> CODES.stream().map(code -> read(code, language)))
            .toList();

    private BuiltInTemplates() {}

    /**
     * One of them.
     *
     * @param code what the letter is for
     */
    public record Sample(String code, String language, TemplateText text) {}

    /** All of them, by language. */
    public static List<Sample> all() {
        return ALL;
    }

    /** The one for this purpose in this language. */
    public static Optional<TemplateText> find(String code, String language) {
        return ALL.stream()
                .filter(sample ->
                        sample.code().equals(code) && sample.language().equals(language))
                .map(Sample::text)
                .findFirst();
    }

    /** The first line is the subject, an empty one follows, the rest is the body. */
    private static Sample read(String code, String language) {
        var name = "/letters/" + language + "/" + code + ".txt";
        try (var in = BuiltInTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            var parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            return new Sample(code, language, new TemplateText(parts[0].strip(), parts[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
