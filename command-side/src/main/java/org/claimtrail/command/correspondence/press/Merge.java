package org.claimtrail.command.correspondence.press;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.io.TemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into a checked template. The engine sees maps of text and lists of them, no objects; it loads no other
 * templates; and a variable without a value is refused, because a letter with a gap in it is worse than none.
 */
public final class Merge {

    private static final int LONGEST = 100_000;
    private static final Handlebars ENGINE = engine();

    private Merge() {}

    /** The text with the values in it. */
    public static TemplateText of(TemplateText template, Map<String, Object> values) {
        return new TemplateText(
                merged(template.subject(), values).replaceAll("\\s+", " ").strip(), merged(template.body(), values));
    }

    static Template compile(String text) {
        try {
            return ENGINE.compileInline(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String merged(String text, Map<String, Object> values) {
        var context =
                Context.newBuilder(values).resolver(MapValueResolver.INSTANCE).build();
        try {
            var merged = compile(text).apply(context);
            Refused.unless(
                    merged.length() <= LONGEST,
                    TemplateRefusal.LETTER_TOO_LONG,
                    "The letter would have " + merged.length() + " characters; " + LONGEST + " are allowed.");
            return merged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (HandlebarsException e) {
            throw missing(e).orElseThrow(() -> e);
        } finally {
            context.destroy();
        }
    }

    private static Optional<Refused> missing(HandlebarsException fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static Handlebars engine() {
        var engine = new Handlebars(new NoTemplates())
                .with(EscapingStrategy.NOOP)
                .prettyPrint(true)
                .infiniteLoops(false);
        engine.registerHelperMissing((context, options) -> {
            throw new Refused(
                    TemplateRefusal.LETTER_VALUE_MISSING, "There is no value for " + options.helperName + ".");
        });
        return engine;
    }

    /** Where other templates would come from: nowhere. */
    private static final class NoTemplates implements TemplateLoader {

        private Charset charset = StandardCharsets.UTF_8;

        @Override
        public TemplateSource sourceAt(String location) throws IOException {
            throw new IOException("There are no other templates");
        }

        @Override
        public String resolve(String location) {
            return location;
        }

        @Override
        public String getPrefix() {
            return "";
        }

        @Override
        public String getSuffix() {
            return "";
        }

        @Override
        public void setPrefix(String prefix) {
            // Nothing is looked for anywhere.
        }

        @Override
        public void setSuffix(String suffix) {
            // Nothing is looked for anywhere.
        }

        @Override
        public void setCharset(Charset other) {
            charset = other;
        }

        @Override
        public Charset getCharset() {
            return charset;
        }
    }
}
