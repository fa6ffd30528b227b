package org.claimtrail.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as the API reads and writes it: nothing unknown, nothing twice, nothing guessed. */
public final class EdgeJson {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;

    private EdgeJson() {}

    /** A mapper of its own: what the event store and the message bus read and write is none of its business. */
    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .addModule(values())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    private static SimpleModule values() {
        return new SimpleModule("claimtrail-edge")
                .addDeserializer(String.class, StrictReader.of(String.class, "text", Readers::text))
                .addDeserializer(
                        LocalDate.class, StrictReader.of(LocalDate.class, "a day written as text", Readers::day))
                .addDeserializer(
                        Instant.class, StrictReader.of(Instant.class, "a moment written as text", Readers::moment))
                .addDeserializer(UUID.class, StrictReader.of(UUID.class, "a UUID", Readers::id))
                .addDeserializer(Money.class, new MoneyReader())
                .addKeyDeserializer(String.class, new TextKey())
                .addSerializer(Money.class, new MoneyWriter());
    }

    private static final class TextKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(@Nullable String key, DeserializationContext context) {
            if (key == null || !Text.isStorable(key)) {
                throw new FieldRefused(
                        context.getParser(),
                        ApiError.TEXT_NOT_STORABLE,
                        "a name must hold neither NUL nor half a surrogate pair.");
            }
            return key;
        }
    }

    private static final class MoneyWriter extends StdSerializer<Money> {
        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("amount", money.decimal().toPlainString());
            json.writeStringProperty("currency", money.currency());
            json.writeEndObject();
        }
    }
}
